package ca.astrogrowth.publishing;

import ca.astrogrowth.publishing.linkedin.App;
import ca.astrogrowth.publishing.linkedin.Author;
import ca.astrogrowth.publishing.linkedin.SignInOutcome.Granted;
import ca.astrogrowth.publishing.linkedin.SignInOutcome.Token;
import ca.astrogrowth.seal.TokenSeal;
import ca.astrogrowth.tenancy.TenantContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What members let the workspace do. The only place that opens a token. In the caller's transaction. */
@Component
class Connections {

    private static final String ACCESS = "access_token";
    private static final String REFRESH = "refresh_token";

    private final JdbcClient database;
    private final TokenSeal seal;

    Connections(JdbcClient database, TokenSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** Without those that left, oldest first. */
    List<Grant> all() {
        return database.sql("select * from linkedin_grants where state <> 'LEFT' order by connected_at, id")
                .query(Connections::read)
                .list();
    }

    Optional<Grant> find(UUID grant) {
        return database.sql("select * from linkedin_grants where id = :id for update")
                .param("id", grant)
                .query(Connections::read)
                .optional();
    }

    /** In whose name to post, if LinkedIn should still take our token for it. */
    Optional<Author> author(UUID identity, Instant now) {
        return database.sql("""
                        select g.*, i.urn from linkedin_grants g join linkedin_identities i on i.grant_id = g.id
                         where i.id = :identity""")
                .param("identity", identity)
                .query((row, n) -> new Posting(read(row, n), row.getString("urn")))
                .optional()
                .filter(posting -> posting.grant().holds(now))
                .filter(posting -> posting.grant().may(posting.grant().app().posting()))
                .flatMap(posting -> access(posting.grant()).map(token -> new Author(posting.urn(), token)));
    }

    Grant grantOf(UUID identity) {
        return database.sql("""
                        select g.* from linkedin_grants g join linkedin_identities i on i.grant_id = g.id
                         where i.id = :identity""")
                .param("identity", identity)
                .query(Connections::read)
                .single();
    }

    /** Empty when it is gone, was sealed for another place, or with a key that was turned off. */
    Optional<String> access(Grant grant) {
        return open(grant, ACCESS);
    }

    Optional<String> refresh(Grant grant) {
        return open(grant, REFRESH);
    }

    private Optional<String> open(Grant grant, String column) {
        return database.sql("select " + column + " from linkedin_grants where id = :id and " + column + " is not null")
                .param("id", grant.id())
                .query((row, n) -> row.getBytes(1))
                .optional()
                .flatMap(kept -> seal.open(kept, place(grant.app(), grant.member(), column)));
    }

    /** Connects, or connects again: an application has one permission of a member. */
    UUID save(Granted granted, UUID fresh, Instant now) {
        UUID id = database.sql("""
                        insert into linkedin_grants (id, app, member, name, access_token, expires_at, refresh_token,
                               refresh_until, scopes, state, connected_at, last_sync_at)
                        values (:id, :app, :member, :name, :access, :expires, :refresh, cast(:until as timestamptz),
                                :scopes, 'CONNECTED', :now, :now)
                        on conflict (app, member) do update set name = excluded.name, scopes = excluded.scopes,
                               access_token = excluded.access_token, expires_at = excluded.expires_at,
                               refresh_token = excluded.refresh_token, refresh_until = excluded.refresh_until,
                               state = 'CONNECTED', connected_at = :now, last_sync_at = :now
                        returning id""")
                .params(Map.of("id", fresh, "app", granted.app().name(), "member", granted.member()))
                .params(Map.of("name", granted.name(), "scopes", String.join(" ", granted.scopes())))
                .params(Map.of(
                        "access",
                        seal(granted.access(), granted.app(), granted.member(), ACCESS),
                        "expires",
                        sql(granted.access().expiresAt()),
                        "now",
                        sql(now)))
                .param("refresh", seal(granted.refresh(), granted.app(), granted.member(), REFRESH))
                .param(
                        "until",
                        granted.refresh() == null ? null : sql(granted.refresh().expiresAt()))
                .query(UUID.class)
                .single();
        database.sql("""
                        insert into shared.linkedin_use (identity, tenant) values (:member, :tenant)
                        on conflict do nothing""")
                .params(Map.of("member", user(granted.app(), granted.member()), "tenant", tenant()))
                .update();
        return id;
    }

    /** LinkedIn gave new tokens for the ones we had. */
    void renew(Grant grant, Token access, @Nullable Token refresh, Instant now) {
        database.sql("""
                        update linkedin_grants set access_token = :access, expires_at = :expires, last_sync_at = :now
                         where id = :id""")
                .params(Map.of("id", grant.id(), "expires", sql(access.expiresAt()), "now", sql(now)))
                .param("access", seal(access, grant.app(), grant.member(), ACCESS))
                .update();
        if (refresh != null) {
            database.sql("update linkedin_grants set refresh_token = :refresh, refresh_until = :until where id = :id")
                    .params(Map.of("id", grant.id(), "until", sql(refresh.expiresAt())))
                    .param("refresh", seal(refresh, grant.app(), grant.member(), REFRESH))
                    .update();
        }
    }

    /** @return whether it was good until now */
    boolean broken(UUID grant) {
        return database.sql("update linkedin_grants set state = 'RECONNECT' where id = :id and state = 'CONNECTED'")
                        .param("id", grant)
                        .update()
                == 1;
    }

    void heardFrom(UUID grant, Instant now) {
        database.sql("update linkedin_grants set last_sync_at = :now where id = :id")
                .params(Map.of("id", grant, "now", sql(now)))
                .update();
    }

    /**
     * Forgets tokens and name.
     *
     * @return whether another workspace has the same member's permission, which must not be taken back at LinkedIn
     */
    boolean leave(Grant grant) {
        byte[] user = user(grant.app(), grant.member());
        database.sql("""
                        update linkedin_grants set state = 'LEFT', access_token = null, refresh_token = null,
                               refresh_until = null, name = '', scopes = ''
                         where id = :id""").param("id", grant.id()).update();
        database.sql("delete from shared.linkedin_use where identity = :member and tenant = :tenant")
                .params(Map.of("member", user, "tenant", tenant()))
                .update();
        return database.sql("select shared.linkedin_used_elsewhere(:member)")
                .param("member", user)
                .query(Boolean.class)
                .single();
    }

    /** Re-encrypts what an older key sealed. @return how many tokens */
    int reseal() {
        return all().stream()
                .mapToInt(grant -> reseal(grant, ACCESS) + reseal(grant, REFRESH))
                .sum();
    }

    private int reseal(Grant grant, String column) {
        TokenSeal.Place place = place(grant.app(), grant.member(), column);
        return database.sql("select " + column + " from linkedin_grants where id = :id and " + column
                        + " is not null for update")
                .param("id", grant.id())
                .query((row, n) -> row.getBytes(1))
                .optional()
                .flatMap(kept -> seal.reseal(kept, place))
                .map(fresh -> database.sql("update linkedin_grants set " + column + " = :sealed where id = :id")
                        .params(Map.of("sealed", fresh, "id", grant.id()))
                        .update())
                .orElse(0);
    }

    private byte @Nullable [] seal(@Nullable Token token, App app, String member, String column) {
        return token == null ? null : seal.seal(token.value(), place(app, member, column));
    }

    private static Grant read(ResultSet row, int number) throws SQLException {
        OffsetDateTime heard = row.getObject("last_sync_at", OffsetDateTime.class);
        return new Grant(
                row.getObject("id", UUID.class),
                App.valueOf(row.getString("app")),
                row.getString("member"),
                row.getString("name"),
                Grant.State.valueOf(row.getString("state")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getBytes(REFRESH) != null,
                Set.of(row.getString("scopes").split(" ")),
                heard == null ? null : heard.toInstant());
    }

    private static TokenSeal.Place place(App app, String member, String column) {
        return new TokenSeal.Place(tenant(), member, app.provider(), column);
    }

    private static byte[] user(App app, String member) {
        return Pace.hash(app.provider() + "|" + member);
    }

    private static String tenant() {
        return TenantContext.current().value();
    }

    private static OffsetDateTime sql(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Posting(Grant grant, String urn) {}
}
