package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.tenancy.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invitations that are out, of all workspaces. Inside a platform transaction. */
@Component
class InvitationRows {

    private static final String WAITING = """
            select i.*, t.name as workspace, p.name as host from shared.invitation i
            join shared.tenant t on t.id = i.tenant and t.state = 'ACTIVE'
            left join shared.person p on p.id = i.invited_by
            where i.accepted_at is null\s""";

    private final JdbcClient database;

    InvitationRows(JdbcClient database) {
        this.database = database;
    }

    List<Row> of(TenantId tenant) {
        return database.sql(WAITING + "and i.tenant = :tenant order by i.created_at, i.id")
                .param("tenant", tenant.value())
                .query(InvitationRows::row)
                .list();
    }

    /** Nobody else uses or changes it until the transaction is over. */
    Optional<Row> hold(UUID id) {
        return database.sql(WAITING + "and i.id = :id for update of i")
                .param("id", id)
                .query(InvitationRows::row)
                .optional();
    }

    Optional<Row> find(UUID id) {
        return database.sql(WAITING + "and i.id = :id")
                .param("id", id)
                .query(InvitationRows::row)
                .optional();
    }

    /** One that waits for the same address in the same workspace. */
    Optional<UUID> waiting(TenantId tenant, String email) {
        return database.sql("select id from shared.invitation "
                        + "where tenant = :tenant and email = :email and accepted_at is null for update")
                .param("tenant", tenant.value())
                .param("email", email)
                .query(UUID.class)
                .optional();
    }

    /** As it is now, new or again. */
    void put(Row row, String hash, Instant now) {
        database.sql("""
                        insert into shared.invitation
                            (id, tenant, email, role, invited_by, token_hash, letters, created_at, expires_at)
                        values (:id, :tenant, :email, :role, :by, :hash, :letters, :now, :until)
                        on conflict (id) do update set role = excluded.role, invited_by = excluded.invited_by,
                            token_hash = excluded.token_hash, letters = excluded.letters,
                            expires_at = excluded.expires_at""")
                .param("id", row.id())
                .param("tenant", row.tenant().value())
                .param("email", row.email())
                .param("role", row.role().name())
                .param("by", row.invitedBy())
                .param("hash", hash)
                .param("letters", row.letters())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", row.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void accepted(UUID id, Instant now) {
        database.sql("update shared.invitation set accepted_at = :now where id = :id")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return whether there was such an invitation in the workspace */
    boolean revoke(UUID id, TenantId tenant) {
        return database.sql("delete from shared.invitation where id = :id and tenant = :tenant and accepted_at is null")
                        .param("id", id)
                        .param("tenant", tenant.value())
                        .update()
                > 0;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new TenantId(row.getString("tenant")),
                row.getString("workspace"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                row.getObject("invited_by", UUID.class),
                row.getString("host"),
                row.getString("token_hash"),
                row.getInt("letters"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant());
    }

    /**
     * @param invitedBy null once that person is gone
     * @param host their name
     * @param letters how many were asked for; only the link of the last one is good
     */
    record Row(
            UUID id,
            TenantId tenant,
            String workspace,
            String email,
            Role role,
            @Nullable UUID invitedBy,
            @Nullable String host,
            String hash,
            int letters,
            Instant createdAt,
            Instant expiresAt) {}
}
