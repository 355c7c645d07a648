package ca.astrogrowth.access;

import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.tenancy.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The personal keys. Inside a platform transaction. */
@Component
class KeyRows {

    /** A program that asks a hundred times a second is not to write a row as often. */
    private static final Duration PRECISION = Duration.ofMinutes(1);

    private final JdbcClient database;

    KeyRows(JdbcClient database) {
        this.database = database;
    }

    List<ApiKey> of(SignedIn who, Instant now) {
        return database.sql(
                        "select *, expires_at <= :now as over from shared.api_key where person_id = :person and tenant = :tenant "
                                + "and credentials = :credentials and revoked_at is null order by created_at desc, id desc")
                .param("person", who.person())
                .param("tenant", who.tenant().value())
                .param("credentials", who.credentials())
                .param("now", at(now))
                .query(KeyRows::read)
                .list();
    }

    void add(SignedIn who, ApiKey key, byte[] hash) {
        database.sql("""
                        insert into shared.api_key
                            (id, hash, person_id, tenant, credentials, name, ending, scopes, created_at, expires_at)
                        values (:id, :hash, :person, :tenant, :credentials, :name, :ending, cast(:scopes as text[]),
                                :created, :expires)""")
                .param("id", key.id())
                .param("hash", hash)
                .param("person", who.person())
                .param("tenant", who.tenant().value())
                .param("credentials", who.credentials())
                .param("name", key.name())
                .param("ending", key.ending())
                .param("scopes", key.scopes().stream().sorted().map(Scope::name).toArray(String[]::new))
                .param("created", at(key.createdAt()))
                .param("expires", at(key.expiresAt()))
                .update();
    }

    boolean revoke(SignedIn who, UUID id, Instant now) {
        return database.sql("update shared.api_key set revoked_at = :now where id = :id and person_id = :person "
                                + "and tenant = :tenant and revoked_at is null")
                        .param("id", id)
                        .param("person", who.person())
                        .param("tenant", who.tenant().value())
                        .param("now", at(now))
                        .update()
                == 1;
    }

    Optional<Good> good(byte[] hash, Instant now) {
        return database.sql("select id, person_id, tenant, credentials, scopes from shared.api_key "
                        + "where hash = :hash and revoked_at is null and expires_at > :now")
                .param("hash", hash)
                .param("now", at(now))
                .query((row, n) -> new Good(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        new TenantId(row.getString("tenant")),
                        row.getInt("credentials"),
                        scopes(row)))
                .optional();
    }

    void used(UUID id, Instant now) {
        database.sql("update shared.api_key set last_used_at = :now "
                        + "where id = :id and (last_used_at is null or last_used_at <= :before)")
                .param("id", id)
                .param("now", at(now))
                .param("before", at(now.minus(PRECISION)))
                .update();
    }

    void forgetBefore(Instant moment) {
        database.sql("delete from shared.api_key where expires_at < :moment or revoked_at < :moment")
                .param("moment", at(moment))
                .update();
    }

    private static ApiKey read(ResultSet row, int number) throws SQLException {
        OffsetDateTime used = row.getObject("last_used_at", OffsetDateTime.class);
        return new ApiKey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("ending"),
                scopes(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant(),
                row.getBoolean("over"));
    }

    private static Set<Scope> scopes(ResultSet row) throws SQLException {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        Arrays.stream((String[]) row.getArray("scopes").getArray())
                .map(Scope::valueOf)
                .forEach(scopes::add);
        return scopes;
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** A key that opens, as far as the row knows. */
    record Good(UUID id, UUID person, TenantId tenant, int credentials, Set<Scope> scopes) {}
}
