package ca.astrogrowth.accounts;

import ca.astrogrowth.tenancy.TenantId;
import java.util.List;
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
        return database.sql("select m.tenant, t.name from shared.membership m "
                        + "join shared.tenant t on t.id = m.tenant and t.state = 'ACTIVE' "
                        + "where m.person_id = :person order by m.created_at, m.tenant")
                .param("person", person)
                .query((row, n) -> new People.Membership(new TenantId(row.getString(1)), row.getString(2)))
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

    void add(UUID person, TenantId tenant, Role role) {
        database.sql("insert into shared.membership (person_id, tenant, role) values (:person, :tenant, :role) "
                        + "on conflict do nothing")
                .param("person", person)
                .param("tenant", tenant.value())
                .param("role", role.name())
                .update();
    }
}
