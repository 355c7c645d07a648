package ca.astrogrowth.access;

import ca.astrogrowth.tenancy.TenantId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The refresh tokens and their families. Inside a platform transaction. */
@Component
class TokenRows {

    private final JdbcClient database;

    TokenRows(JdbcClient database) {
        this.database = database;
    }

    void begin(Family family, Instant now) {
        database.sql("insert into shared.token_family (id, person_id, tenant, credentials, began_at, ends_at) "
                        + "values (:id, :person, :tenant, :credentials, :now, :ends)")
                .param("id", family.id())
                .param("person", family.person())
                .param("tenant", family.tenant().value())
                .param("credentials", family.credentials())
                .param("now", at(now))
                .param("ends", at(family.endsAt()))
                .update();
    }

    void add(byte[] hash, UUID family, Instant expiresAt) {
        database.sql("insert into shared.refresh_token (hash, family, expires_at) values (:hash, :family, :expires)")
                .param("hash", hash)
                .param("family", family)
                .param("expires", at(expiresAt))
                .update();
    }

    /** The family of a token, unless it has ended; nobody else renews it meanwhile. */
    Optional<Family> locked(byte[] hash) {
        return database.sql("select f.* from shared.token_family f "
                        + "join shared.refresh_token t on t.family = f.id and t.hash = :hash "
                        + "where f.ended_at is null for update of f")
                .param("hash", hash)
                .query((row, n) -> new Family(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        new TenantId(row.getString("tenant")),
                        row.getInt("credentials"),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    boolean isUsed(byte[] hash) {
        return database.sql("select used_at is not null from shared.refresh_token where hash = :hash")
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    /** @return false if it is too old */
    boolean use(byte[] hash, Instant now) {
        return database.sql("update shared.refresh_token set used_at = :now where hash = :hash and expires_at > :now")
                        .param("hash", hash)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    void end(UUID family, Instant now) {
        database.sql("update shared.token_family set ended_at = :now where id = :id")
                .param("id", family)
                .param("now", at(now))
                .update();
    }

    boolean stands(UUID family, Instant now) {
        return database.sql("select exists(select from shared.token_family "
                        + "where id = :id and ended_at is null and ends_at > :now)")
                .param("id", family)
                .param("now", at(now))
                .query(Boolean.class)
                .single();
    }

    void forgetBefore(Instant moment) {
        database.sql("delete from shared.token_family where ends_at < :moment or ended_at < :moment")
                .param("moment", at(moment))
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** What came from one sign-in. @param credentials how often the password had changed then */
    record Family(UUID id, UUID person, TenantId tenant, int credentials, Instant endsAt) {}
}
