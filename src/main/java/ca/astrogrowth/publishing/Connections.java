package ca.astrogrowth.publishing;

import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.publishing.linkedin.Author;
import ca.astrogrowth.publishing.linkedin.SignInOutcome.Granted;
import ca.astrogrowth.publishing.seal.TokenSeal;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The workspace's LinkedIn connection. The only place that opens a token. In the caller's transaction. */
@Component
class Connections {

    private final JdbcClient database;
    private final TokenSeal seal;

    Connections(JdbcClient database, TokenSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    Optional<Connection> find() {
        return database.sql("select member, name, access_token, expires_at, state from linkedin_connections")
                .query((row, n) -> new Connection(
                        row.getString("member"),
                        row.getString("name"),
                        row.getBytes("access_token"),
                        row.getTimestamp("expires_at").toInstant(),
                        row.getString("state").equals("CONNECTED")))
                .optional();
    }

    /** In whose name to post, if LinkedIn should still take our token for it. */
    Optional<Author> author(Instant now) {
        return find().filter(connection -> connection.holds(now))
                .flatMap(connection ->
                        token(connection).map(token -> new Author("urn:li:person:" + connection.member(), token)));
    }

    Optional<String> token(Connection connection) {
        return seal.open(connection.sealed(), place(connection.member()));
    }

    void save(Granted granted, Instant now) {
        erase();
        database.sql("""
                        insert into linkedin_connections
                               (id, member, name, access_token, scopes, expires_at, state, connected_at, last_sync_at)
                        values (:id, :member, :name, :token, :scopes, :expires, 'CONNECTED', :now, :now)""")
                .params(Map.of("id", UuidV7.next(), "member", granted.member(), "name", granted.name()))
                .params(Map.of("token", seal.seal(granted.access().value(), place(granted.member()))))
                .params(Map.of(
                        "scopes",
                        String.join(" ", granted.scopes()),
                        "expires",
                        sql(granted.access().expiresAt())))
                .param("now", sql(now))
                .update();
    }

    void erase() {
        database.sql("delete from linkedin_connections").update();
    }

    /** LinkedIn, or the key that sealed the token, no longer lets us post. */
    void broken() {
        database.sql("update linkedin_connections set state = 'RECONNECT'").update();
    }

    void heardFrom(Instant now) {
        database.sql("update linkedin_connections set last_sync_at = :now")
                .param("now", sql(now))
                .update();
    }

    private static TokenSeal.Place place(String member) {
        return new TokenSeal.Place(TenantContext.current().value(), member, "linkedin", "access_token");
    }

    private static OffsetDateTime sql(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** @param sealed the token, which only {@link #token} opens */
    @SuppressWarnings("ArrayRecordComponent")
    record Connection(String member, String name, byte[] sealed, Instant expiresAt, boolean connected) {

        boolean holds(Instant now) {
            return connected && now.isBefore(expiresAt);
        }
    }
}
