package ca.astrogrowth.publishing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The journal of the requests to create a post: one row is one request. In the caller's transaction. */
@Component
class Attempts {

    private final JdbcClient database;

    Attempts(JdbcClient database) {
        this.database = database;
    }

    void started(Publication publication, Instant now) {
        database.sql("""
                        insert into publication_attempts (publication_id, attempt, fence, started_at)
                        values (:publication, :attempt, :fence, :now)""")
                .params(Map.of("publication", publication.id(), "attempt", publication.attempt()))
                .params(Map.of("fence", publication.fence(), "now", now.atOffset(ZoneOffset.UTC)))
                .update();
    }

    /** Does nothing when no request was made under this fence. */
    void ended(Publication publication, String outcome, @Nullable String reason, Instant now) {
        database.sql("""
                        update publication_attempts set ended_at = :now, outcome = :outcome, reason = :reason
                         where publication_id = :publication and fence = :fence and ended_at is null""")
                .params(Map.of("publication", publication.id(), "fence", publication.fence()))
                .params(Map.of("now", now.atOffset(ZoneOffset.UTC), "outcome", outcome))
                .param("reason", reason)
                .update();
    }
}
