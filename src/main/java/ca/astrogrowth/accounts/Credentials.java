package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.accounts.rights.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Whether what somebody came in with is still good, asked with each request: a new password ends every session and token of
 * before, and who is removed from a workspace, or becomes something else in it, is that at once.
 */
@Service
@NeedsNothing("who somebody is comes before what they may")
public class Credentials {

    private final JdbcClient database;
    private final Platform platform;

    Credentials(JdbcClient database, Platform platform) {
        this.database = database;
        this.platform = platform;
    }

    public Standing of(SignedIn who) {
        return platform.call(() -> database.sql("""
                        select p.credentials = :credentials as fresh, t.name as workspace, m.role from shared.person p
                        left join (shared.membership m
                            join shared.tenant t on t.id = m.tenant and t.state = 'ACTIVE')
                            on m.person_id = p.id and m.tenant = :tenant
                        where p.id = :id""")
                .param("id", who.person())
                .param("tenant", who.tenant().value())
                .param("credentials", who.credentials())
                .query((row, n) -> standing(who, row))
                .optional()
                .orElseGet(Standing.Over::new));
    }

    private static Standing standing(SignedIn who, ResultSet row) throws SQLException {
        String role = row.getString("role");
        if (!row.getBoolean("fresh")) {
            return new Standing.Over();
        }
        return role == null
                ? new Standing.Removed()
                : new Standing.Good(who.as(row.getString("workspace"), Role.valueOf(role)));
    }
}
