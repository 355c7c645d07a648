package ca.astrogrowth.sandbox.linkedin;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Provider;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.Route;
import ca.astrogrowth.sandbox.linkedin.Ledger.Post;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** LinkedIn, both {@code www.linkedin.com} (OAuth) and {@code api.linkedin.com} on one address. */
public final class LinkedIn implements Provider {

    private final Store store;
    private final Feed feed;
    private final Ids ids;
    private final SandboxClock clock;
    private final Quota quota;
    private final Levers levers;
    private final List<Route> routes;

    /**
     * With the sandbox's own members and pages.
     *
     * @param directory where tokens, posts and pictures outlive the process; null to keep them in memory
     */
    LinkedIn(List<LinkedInApp> apps, @Nullable Path directory, InstantSource time, RandomGenerator random) {
        this(apps, Member.all(), directory, time, random);
    }

    private LinkedIn(
            List<LinkedInApp> apps,
            List<Member> members,
            @Nullable Path directory,
            InstantSource time,
            RandomGenerator random) {
        Accounts accounts = new Accounts(List.copyOf(apps), List.copyOf(members), Organization.all());
        this.store = new Store(directory);
        this.ids = new Ids(random);
        this.clock = new SandboxClock(time);
        this.quota = new Quota(clock);
        this.levers = new Levers(accounts, store, clock);
        Gate gate = new Gate(store, clock);
        Profiles profiles = new Profiles(accounts, gate);
        IdTokens idTokens = new IdTokens(profiles);
        this.feed = new Feed(store, accounts);
        this.routes = Stream.of(
                        new Consent(accounts, store, ids, clock).routes(),
                        new OauthEndpoints(accounts, store, ids, idTokens, clock).routes(),
                        idTokens.routes(),
                        profiles.routes(),
                        new Organizations(accounts, gate).routes(),
                        new Images(store, accounts, gate, ids, clock).routes(),
                        new Posts(store, accounts, gate, ids, clock).routes(),
                        new Engagement(store, accounts, gate, quota, clock).routes())
                .flatMap(List::stream)
                .toList();
    }

    /** Forgotten when the process ends. */
    public static LinkedIn inMemory(LinkedInApp... apps) {
        return new LinkedIn(List.of(apps), null, InstantSource.system(), new SecureRandom());
    }

    /** With others than the sandbox's own members; forgotten when the process ends. */
    public static LinkedIn inMemory(List<Member> members, LinkedInApp... apps) {
        return new LinkedIn(List.of(apps), members, null, InstantSource.system(), new SecureRandom());
    }

    /** As it was left in the directory. */
    public static LinkedIn keptIn(Path directory, LinkedInApp... apps) {
        return new LinkedIn(List.of(apps), directory, InstantSource.system(), new SecureRandom());
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
        levers.revoke(email);
    }

    /** Lets every access token of this member, or of all, expire. */
    public void expire(String email) {
        levers.expire(email);
    }

    /** Puts LinkedIn's clock so far ahead of the real one; posts grow older by as much. */
    public void ahead(Duration duration) {
        clock.ahead(duration);
    }

    /** How many questions about statistics a member may ask in a day; 100 unless told. */
    public void analyticsPerDay(int requests) {
        quota.daily(requests);
    }

    @Override
    public List<Route> hooks() {
        return Stream.concat(feed.routes().stream(), levers.routes().stream()).toList();
    }

    @Override
    public String panel() {
        return feed.panel();
    }

    /** Forgets posts, pictures and what was counted, and sets the clock right; members who are connected stay so. */
    @Override
    public void reset() {
        clock.ahead(Duration.ZERO);
        quota.reset();
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
        return fault == Fault.DUPLICATE || fault == Fault.REJECTED
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
            case REJECTED -> Refusals.unprocessable();
            case FAILED, FAILED_AFTER, DROP_BEFORE, DROP_AFTER, SLOW ->
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
