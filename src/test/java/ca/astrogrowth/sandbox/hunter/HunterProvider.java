package ca.astrogrowth.sandbox.hunter;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Provider;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.Route;
import ca.astrogrowth.sandbox.places.Catalogue;
import ca.astrogrowth.sandbox.web.Sites;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Domain search, email finder, email verifier and account, behind the key, the rate and the plan. */
public final class HunterProvider implements Provider {

    private static final int STARTER_PLAN = 2_000;

    private final String apiKey;
    private final InstantSource clock;
    private final Plan plan;
    private final DomainSearch search;
    private final EmailFinder finder;
    private final EmailVerifier verifier;
    private final RateGate searches;
    private final RateGate finders;
    private final RateGate verifications;
    private final RateGate accounts;

    public HunterProvider(Catalogue catalogue, String apiKey) {
        this(catalogue, apiKey, STARTER_PLAN, InstantSource.system());
    }

    public HunterProvider(Catalogue catalogue, String apiKey, int credits, InstantSource clock) {
        Sites sites = new Sites(catalogue);
        this.apiKey = apiKey;
        this.clock = clock;
        this.plan = new Plan(credits);
        this.search = new DomainSearch(sites, plan);
        this.finder = new EmailFinder(sites, plan);
        this.verifier = new EmailVerifier(sites, plan);
        this.searches = new RateGate(15, 500, clock);
        this.finders = new RateGate(15, 500, clock);
        this.verifications = new RateGate(10, 300, clock);
        this.accounts = new RateGate(15, 500, clock);
    }

    @Override
    public String name() {
        return "hunter";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("GET", "/v2/domain-search", call -> guarded(call, searches, search::answer)),
                Route.of("GET", "/v2/email-finder", call -> guarded(call, finders, finder::answer)),
                Route.of("GET", "/v2/email-verifier", call -> guarded(call, verifications, verifier::answer)),
                Route.of("GET", "/v2/account", call -> guarded(call, accounts, _ -> account())));
    }

    @Override
    public Reply fault(Fault fault, Call call) {
        HunterRefusal refusal = switch (fault) {
            case REVOKED -> HunterRefusal.badKey();
            case FORBIDDEN -> HunterRefusal.tooFast();
            case THROTTLED -> HunterRefusal.planExhausted();
            default -> HunterRefusal.of(500, "server_error", "Something went wrong on our side.");
        };
        return refusal.reply();
    }

    @Override
    public boolean canMeet(Fault fault, Call call) {
        return fault != Fault.DUPLICATE && fault != Fault.REJECTED;
    }

    @Override
    public void reset() {
        plan.reset();
        verifier.reset();
        List.of(searches, finders, verifications, accounts).forEach(RateGate::reset);
    }

    private Reply guarded(Call call, RateGate gate, Function<Call, Reply> handler) {
        try {
            if (!apiKey.equals(key(call))) {
                throw HunterRefusal.badKey();
            }
            gate.pass();
            return handler.apply(call);
        } catch (HunterRefusal refusal) {
            return refusal.reply();
        }
    }

    private static @Nullable String key(Call call) {
        return call.header("X-API-KEY")
                .or(() -> call.header("Authorization").map(bearer -> bearer.replaceFirst("^Bearer ", "")))
                .orElse(call.query().get("api_key"));
    }

    private Reply account() {
        LocalDate reset = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .withDayOfMonth(1)
                .plusMonths(1);
        Map<String, Object> requests = new LinkedHashMap<>();
        requests.put("searches", counter(plan.used(Plan.Operation.SEARCH)));
        requests.put("verifications", counter(plan.used(Plan.Operation.VERIFICATION)));
        requests.put("credits", counter(plan.used()));
        Map<String, Object> data = Map.of(
                "first_name",
                "Bac",
                "last_name",
                "À sable",
                "email",
                "compte@hunter.example",
                "plan_name",
                "Starter",
                "plan_level",
                1,
                "reset_date",
                reset.toString(),
                "requests",
                requests);
        return Reply.json(200, Map.of("data", data));
    }

    private Map<String, Object> counter(long used) {
        return Map.of("used", used, "available", plan.credits());
    }
}
