package ca.astrogrowth.publishing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When each LinkedIn identity may post again, whichever workspaces post for it. The lock on an identity's row is what holds
 * the pace. In the caller's transaction.
 */
@Component
class Pace {

    private final JdbcClient database;

    Pace(JdbcClient database) {
        this.database = database;
    }

    /** A first look, without the lock. The past when there is no reason to wait. */
    Instant seen(String urn) {
        return next(urn, "");
    }

    /** Nobody else changes it until the end of the transaction. */
    Instant locked(String urn) {
        database.sql("""
                        insert into shared.linkedin_pace (identity, next_at) values (:identity, 'epoch')
                        on conflict do nothing""").param("identity", hash(urn)).update();
        return next(urn, " for update");
    }

    private Instant next(String urn, String lock) {
        return database.sql("select next_at from shared.linkedin_pace where identity = :identity" + lock)
                .param("identity", hash(urn))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(Instant.EPOCH);
    }

    void reserve(String urn, Instant until) {
        settle(urn, null, until);
    }

    /**
     * The answer is there: what we reserved shrinks to what it really takes. Somebody else's reservation stays.
     *
     * @param reserved what we had reserved; null when we had not
     */
    void settle(String urn, @Nullable Instant reserved, Instant next) {
        database.sql("""
                        insert into shared.linkedin_pace as pace (identity, next_at) values (:identity, :next)
                        on conflict (identity) do update set next_at =
                           case when pace.next_at = cast(:reserved as timestamptz) then excluded.next_at
                                else greatest(pace.next_at, excluded.next_at) end""")
                .params(Map.of("identity", hash(urn), "next", sql(next)))
                .param("reserved", reserved == null ? null : sql(reserved))
                .update();
    }

    static byte[] hash(String identity) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static OffsetDateTime sql(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
