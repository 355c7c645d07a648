package ca.astrogrowth.publishing.chaos;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Provider;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.Route;
import ca.astrogrowth.sandbox.linkedin.LinkedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** LinkedIn, which besides writes down every request for a post that reached it. */
final class Witness implements Provider {

    static final String POSTS = "/rest/posts";
    private static final Pattern CONTENT = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** A request that LinkedIn took for good. @param created its URN; null when LinkedIn did not want it */
    record Request(
            UUID content,
            String author,
            Instant at,
            @Nullable String created) {}

    private final LinkedIn linkedIn;
    private final Trap trap;
    private final List<Request> requests = new ArrayList<>();

    Witness(LinkedIn linkedIn, Trap trap) {
        this.linkedIn = linkedIn;
        this.trap = trap;
    }

    synchronized List<Request> requests() {
        return List.copyOf(requests);
    }

    List<Request> requests(UUID content) {
        return requests().stream()
                .filter(request -> request.content().equals(content))
                .toList();
    }

    Optional<Request> post(UUID content) {
        return requests(content).stream()
                .filter(request -> request.created() != null)
                .findFirst();
    }

    private Reply create(Route route, Call call) {
        Instant arrived = Instant.now();
        Reply reply = route.answer().apply(call);
        note(call, arrived, reply);
        trap.pass(Label.IN_FLIGHT);
        return reply;
    }

    private synchronized void note(Call call, Instant arrived, Reply reply) {
        String author = call.json().path("author").asString("");
        requests.add(new Request(content(call), author, arrived, reply.headers().get("x-restli-id")));
    }

    private static UUID content(Call call) {
        Matcher content = CONTENT.matcher(call.json().path("commentary").asString(""));
        if (!content.find()) {
            throw new IllegalArgumentException("A post of nobody's: " + call.text());
        }
        return UUID.fromString(content.group());
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String name() {
        return linkedIn.name();
    }

    @Override
    public List<Route> routes() {
        return linkedIn.routes().stream().map(this::witnessed).toList();
    }

    private Route witnessed(Route route) {
        boolean creates =
                route.method().equals("POST") && route.path().pattern().equals(POSTS);
        return creates ? new Route(route.method(), route.path(), call -> create(route, call)) : route;
    }

    /** It may find a post unoriginal, but names no post that does not exist. */
    @Override
    public Reply fault(Fault fault, Call call) {
        boolean invented = fault == Fault.DUPLICATE && post(content(call)).isEmpty();
        return invented
                ? Reply.json(
                        422, Map.of("status", 422, "code", "DUPLICATE_POST", "message", "Duplicate post is detected"))
                : linkedIn.fault(fault, call);
    }

    @Override
    public boolean canMeet(Fault fault, Call call) {
        return linkedIn.canMeet(fault, call);
    }
}
