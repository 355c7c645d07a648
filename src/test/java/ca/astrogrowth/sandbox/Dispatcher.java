package ca.astrogrowth.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes each request to the route that answers it, through the fault that waits for it. */
final class Dispatcher implements HttpHandler {

    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

    private final List<Door> doors;
    private final List<Route> hooks;
    private final Faults faults;
    private final Calls calls;
    private final InstantSource clock;

    Dispatcher(List<Provider> providers, List<Route> admin, Faults faults, Calls calls, InstantSource clock) {
        this.doors = providers.stream()
                .flatMap(provider -> provider.routes().stream().map(route -> new Door(provider, route)))
                .toList();
        this.hooks = Stream.concat(
                        admin.stream(), providers.stream().map(Provider::hooks).flatMap(List::stream))
                .toList();
        this.faults = faults;
        this.calls = calls;
        this.clock = clock;
    }

    private record Door(Provider provider, Route route) {}

    private record Target(Provider provider, Route route, Call call) {}

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Call received = Wire.read(exchange);
        for (Route route : hooks) {
            Optional<Call> call = match(route, received);
            if (call.isPresent()) {
                Wire.send(exchange, answer(route, call.get()));
                return;
            }
        }
        Optional<Target> target = find(received);
        if (target.isEmpty()) {
            Reply unknown = Reply.json(
                    404,
                    Map.of(
                            "status",
                            404,
                            "message",
                            "No route " + received.uri().getRawPath()));
            record("?", received, unknown, unknown.status(), null);
            Wire.send(exchange, unknown);
        } else {
            serve(exchange, target.get());
        }
    }

    private Optional<Target> find(Call received) {
        for (Door door : doors) {
            Optional<Call> call = match(door.route(), received);
            if (call.isPresent()) {
                return Optional.of(new Target(door.provider(), door.route(), call.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Call> match(Route route, Call received) {
        Matcher matcher = route.path().matcher(received.uri().getRawPath());
        return route.method().equals(received.method()) && matcher.matches()
                ? Optional.of(received.matchedBy(matcher))
                : Optional.empty();
    }

    private void serve(HttpExchange exchange, Target target) throws IOException {
        Call call = target.call();
        Provider provider = target.provider();
        Faults.@Nullable Injection met = faultFor(provider, call);
        Fault fault = met == null ? null : met.fault();
        Reply reply = reply(target, fault);
        boolean dropped = fault != null && fault.drops();
        record(provider.name(), call, reply, dropped ? 0 : reply.status(), fault);
        if (met != null && fault == Fault.SLOW) {
            Wire.pause(met.delay());
        }
        if (dropped) {
            exchange.close();
        } else {
            Wire.send(exchange, reply);
        }
    }

    private static Reply reply(Target target, @Nullable Fault fault) {
        Reply done = fault == null || fault.works() ? answer(target.route(), target.call()) : Reply.empty(0);
        return fault == null || fault.status() == 0 ? done : target.provider().fault(fault, target.call());
    }

    private Faults.@Nullable Injection faultFor(Provider provider, Call call) {
        return faults.take(waiting -> waiting.provider().equals(provider.name())
                        && call.uri().getRawPath().contains(waiting.path())
                        && provider.canMeet(waiting.fault(), call))
                .orElse(null);
    }

    private static Reply answer(Route route, Call call) {
        try {
            return route.answer().apply(call);
        } catch (RuntimeException failure) {
            log.error(
                    "The sandbox itself failed on {} {}",
                    call.method(),
                    call.uri().getRawPath(),
                    failure);
            return Reply.json(500, Map.of("status", 500, "message", "Sandbox failure: " + failure));
        }
    }

    private void record(String provider, Call call, Reply reply, int status, @Nullable Fault fault) {
        Instant now = clock.instant();
        String request = Masks.body(call.body(), call.header("content-type").orElse(""));
        String response = Masks.body(reply.body(), reply.headers().getOrDefault("Content-Type", ""));
        String path = Masks.uri(call.uri().toString());
        calls.add(new RecordedCall(now, provider, call.method(), path, status, request, response, fault));
    }
}
