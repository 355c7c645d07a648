package ca.astrogrowth.sandbox.linkedin;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Provider;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.Route;
import ca.astrogrowth.sandbox.linkedin.Ledger.Post;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** LinkedIn, both {@code www.linkedin.com} (OAuth) and {@code api.linkedin.com} on one address. */
public final class LinkedIn implements Provider {

    private final List<Member> members;
    private final Store store;
    private final Feed feed;
    private final Ids ids;
    private final List<Route> routes;

    /** @param directory where tokens, posts and pictures outlive the process; null to keep them in memory */
    public LinkedIn(
            LinkedInApp app,
            List<Member> members,
            @Nullable Path directory,
            InstantSource clock,
            RandomGenerator random) {
        this.members = List.copyOf(members);
        this.store = new Store(directory);
        this.ids = new Ids(random);
        Gate gate = new Gate(store, clock);
        Profiles profiles = new Profiles(this.members, gate);
        IdTokens idTokens = new IdTokens(app, profiles);
        this.feed = new Feed(store, profiles);
        this.routes = Stream.of(
                        new Consent(app, this.members, store, ids, clock).routes(),
                        new OauthEndpoints(app, store, ids, idTokens, clock).routes(),
                        idTokens.routes(),
                        profiles.routes(),
                        new Images(store, gate, ids, clock).routes(),
                        new Posts(store, gate, ids, clock).routes(),
                        new Engagement(store, gate).routes())
                .flatMap(List::stream)
                .toList();
    }

    /** With the sandbox's own members, forgotten when the process ends. */
    public static LinkedIn inMemory(LinkedInApp app) {
        return new LinkedIn(app, Member.all(), null, InstantSource.system(), new SecureRandom());
    }

    /** With the sandbox's own members, as they were left in the directory. */
    public static LinkedIn keptIn(Path directory, LinkedInApp app) {
        return new LinkedIn(app, Member.all(), directory, InstantSource.system(), new SecureRandom());
    }

    @Override
    public String name() {
        return "linkedin";
    }

    @Override
    public List<Route> routes() {
        return routes;
    }

    /** Live posts, oldest first. */
    public List<PublishedPost> posts() {
        return feed.posts();
    }

    /** Takes back every token of the member with this e-mail address; of all members when it is empty. */
    public void revoke(String email) {
        store.change(ledger -> {
            ledger.tokens().replaceAll((value, token) -> belongs(token.sub(), email) ? token.revoke() : token);
            return ledger;
        });
    }

    private boolean belongs(String sub, String email) {
        return email.isEmpty()
                || members.stream()
                        .anyMatch(member ->
                                member.sub().equals(sub) && member.email().equals(email));
    }

    @Override
    public List<Route> hooks() {
        Route revoke = Route.of("POST", "/__sandbox/linkedin/revoke", call -> {
            revoke(call.body().length == 0 ? "" : call.json().path("member").asString(""));
            return Reply.empty(204);
        });
        return Stream.concat(feed.routes().stream(), Stream.of(revoke)).toList();
    }

    @Override
    public String panel() {
        return feed.panel();
    }

    /** Forgets posts and pictures; members who are connected stay so. */
    @Override
    public void reset() {
        store.change(ledger -> {
            ledger.posts().clear();
            ledger.images().keySet().forEach(store::dropPicture);
            ledger.images().clear();
            return ledger;
        });
    }

    @Override
    public boolean canMeet(Fault fault, Call call) {
        String path = call.uri().getRawPath();
        return fault == Fault.DUPLICATE
                ? call.method().equals("POST") && path.equals("/rest/posts")
                : !path.equals("/oauth/v2/authorization");
    }

    @Override
    public Reply fault(Fault fault, Call call) {
        if (call.uri().getRawPath().startsWith("/oauth/")) {
            return Refusals.oauth(fault.status(), "server_error", "The service refuses: " + fault.status());
        }
        return switch (fault) {
            case REVOKED -> Refusals.revoked();
            case FORBIDDEN -> Refusals.denied("posts.CREATE");
            case DUPLICATE -> Refusals.duplicate(twin(call));
            case THROTTLED -> Refusals.throttled();
            case FAILED, DROP_BEFORE, DROP_AFTER, SLOW ->
                Refusals.plain(500, "INTERNAL_SERVER_ERROR", "Internal Server Error");
        };
    }

    /** The post that says the same, or else a ghost: the URN of one that nobody can find. */
    private String twin(Call call) {
        String text = LittleText.publish(call.json().path("commentary").asString(""));
        return store.read(ledger -> ledger.posts().values().stream()
                .filter(post -> post.text().equals(text))
                .map(Post::urn)
                .findFirst()
                .orElseGet(ids::share));
    }
}
