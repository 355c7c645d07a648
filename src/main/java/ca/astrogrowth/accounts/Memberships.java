package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.tenancy.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who belongs to which workspace. Inside a platform transaction. */
@Component
class Memberships {

    private final JdbcClient database;

    Memberships(JdbcClient database) {
        this.database = database;
    }

    /** Those of workspaces that can be used, in the order the person joined. */
    List<People.Membership> of(UUID person) {
        return database.sql("select m.tenant, t.name, m.role from shared.membership m "
                        + "join shared.tenant t on t.id = m.tenant and t.state = 'ACTIVE' "
                        + "where m.person_id = :person order by m.created_at, m.tenant")
                .param("person", person)
                .query((row, n) -> new People.Membership(
                        new TenantId(row.getString(1)), row.getString(2), Role.valueOf(row.getString(3))))
                .list();
    }

    List<People.Owner> owners(TenantId tenant) {
        return database.sql("select p.id, p.name, p.email from shared.membership m "
                        + "join shared.person p on p.id = m.person_id "
                        + "where m.tenant = :tenant and m.role = :role order by m.created_at, m.person_id")
                .param("tenant", tenant.value())
                .param("role", Role.OWNER.name())
                .query((row, n) -> new People.Owner(row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .list();
    }

    List<Member> members(TenantId tenant) {
        return database.sql("select p.id, p.name, p.email, m.role, m.created_at, m.entered_at from shared.membership m "
                        + "join shared.person p on p.id = m.person_id "
                        + "where m.tenant = :tenant order by m.created_at, m.person_id")
                .param("tenant", tenant.value())
                .query(Memberships::member)
                .list();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        Timestamp entered = row.getTimestamp(6);
        return new Member(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                Role.valueOf(row.getString(4)),
                row.getTimestamp(5).toInstant(),
                entered == null ? null : entered.toInstant());
    }

    /** Nobody else changes a workspace's owners until the transaction is over; in one order, so that none waits for ever. */
    Set<UUID> holdOwners(TenantId tenant) {
        return database.sql("select person_id from shared.membership where tenant = :tenant and role = :role "
                        + "order by person_id for update")
                .param("tenant", tenant.value())
                .param("role", Role.OWNER.name())
                .query(UUID.class)
                .set();
    }

    /** @return whether there is such a person in the workspace */
    boolean change(UUID person, TenantId tenant, Role role) {
        return database.sql("update shared.membership set role = :role where person_id = :person and tenant = :tenant")
                        .param("person", person)
                        .param("tenant", tenant.value())
                        .param("role", role.name())
                        .update()
                > 0;
    }

    /** As {@link #change}. */
    boolean remove(UUID person, TenantId tenant) {
        return database.sql("delete from shared.membership where person_id = :person and tenant = :tenant")
                        .param("person", person)
                        .param("tenant", tenant.value())
                        .update()
                > 0;
    }

    void entered(UUID person, TenantId tenant, Instant now) {
        database.sql("update shared.membership set entered_at = :now where person_id = :person and tenant = :tenant")
                .param("person", person)
                .param("tenant", tenant.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(UUID person, TenantId tenant, Role role) {
        database.sql("insert into shared.membership (person_id, tenant, role) values (:person, :tenant, :role) "
                        + "on conflict do nothing")
                .param("person", person)
                .param("tenant", tenant.value())
                .param("role", role.name())
                .update();
    }
}
