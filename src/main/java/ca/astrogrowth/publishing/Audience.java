package ca.astrogrowth.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may ask LinkedIn how a post is received. In the caller's transaction. */
@Component
class Audience {

    private static final String MEMBERS_OWN = "r_member_postAnalytics";
    private static final String PAGES = "rw_organization_admin";

    private final JdbcClient database;
    private final Connections connections;
    private final Clock clock;

    Audience(JdbcClient database, Connections connections, Clock clock) {
        this.database = database;
        this.connections = connections;
        this.clock = clock;
    }

    /**
     * @param grant whose token it is
     * @param author the page's URN, or the member's
     */
    record Question(UUID grant, String token, boolean page, String author, String post) {

        @Override
        public String toString() {
            return "How is " + post + " received?";
        }
    }

    /**
     * Empty when nobody may. The two applications know a member by different identifiers, so that for a member's own post
     * any connection is asked that may read such figures; LinkedIn refuses it somebody else's.
     */
    Optional<Question> of(UUID publication) {
        Instant now = clock.instant();
        return database.sql("""
                        select p.post_urn, i.urn, i.kind = 'PAGE' as page
                          from publications p join linkedin_identities i on i.id = p.identity_id
                         where p.id = :publication and p.post_urn is not null""")
                .param("publication", publication)
                .query((row, n) -> new Post(row.getString("post_urn"), row.getString("urn"), row.getBoolean("page")))
                .optional()
                .flatMap(post -> connections.all().stream()
                        .filter(grant -> grant.holds(now) && grant.may(post.page() ? PAGES : MEMBERS_OWN))
                        .flatMap(grant -> connections.access(grant).stream()
                                .map(token -> new Question(grant.id(), token, post.page(), post.author(), post.urn())))
                        .findFirst());
    }

    private record Post(String urn, String author, boolean page) {}
}
