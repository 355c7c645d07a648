package ca.astrogrowth.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is under {@code /__sandbox/} whatever the providers. */
final class AdminRoutes {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<Provider> providers;
    private final Faults faults;
    private final Calls calls;
    private final Mailbox mailbox;
    private final AdminPage page;

    AdminRoutes(List<Provider> providers, Faults faults, Calls calls, Mailbox mailbox) {
        this.providers = providers;
        this.faults = faults;
        this.calls = calls;
        this.mailbox = mailbox;
        this.page = new AdminPage(providers, faults, calls, mailbox);
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", "/__sandbox", call -> Reply.redirect("/__sandbox/")),
                Route.of("GET", "/__sandbox/", call -> Reply.html(200, page.render())),
                Route.of("GET", "/__sandbox/calls", this::calls),
                Route.of("GET", "/__sandbox/mails", call -> Reply.json(200, mailbox.mails())),
                Route.of("GET", "/__sandbox/faults", call -> Reply.json(200, faults.waiting())),
                Route.of("POST", "/__sandbox/faults", this::inject),
                Route.of("DELETE", "/__sandbox/faults", call -> clearFaults(Reply.empty(204))),
                Route.of("POST", "/__sandbox/faults/clear", call -> clearFaults(Reply.redirect("/__sandbox/"))),
                Route.of("POST", "/__sandbox/reset", this::reset));
    }

    private Reply calls(Call call) {
        @Nullable String provider = call.query().get("provider");
        return Reply.json(200, provider == null ? calls.all() : calls.of(provider));
    }

    private Reply clearFaults(Reply then) {
        faults.clear();
        return then;
    }

    private Reply inject(Call call) {
        boolean form = isForm(call);
        JsonNode body = form ? JSON.valueToTree(call.form()) : call.json();
        Faults.Injection injection;
        try {
            injection = injection(body);
        } catch (RuntimeException invalid) {
            return Reply.json(400, Map.of("status", 400, "message", String.valueOf(invalid.getMessage())));
        }
        faults.inject(injection);
        return form ? Reply.redirect("/__sandbox/") : Reply.json(201, injection);
    }

    private Faults.Injection injection(JsonNode body) {
        String provider = body.path("provider").asString("");
        if (providers.stream().noneMatch(known -> known.name().equals(provider))) {
            throw new IllegalArgumentException("unknown provider: " + provider);
        }
        String delay = body.path("delay").asString("");
        return new Faults.Injection(
                provider,
                Fault.valueOf(body.path("fault").asString("").toUpperCase(Locale.ROOT)),
                body.path("times").asInt(1),
                body.path("path").asString(""),
                delay.isBlank() ? Faults.USUAL_DELAY : Duration.parse(delay));
    }

    private Reply reset(Call call) {
        faults.clear();
        calls.clear();
        providers.forEach(Provider::reset);
        return isForm(call) ? Reply.redirect("/__sandbox/") : Reply.empty(204);
    }

    private static boolean isForm(Call call) {
        return call.header("content-type").orElse("").startsWith("application/x-www-form-urlencoded");
    }
}
