package ca.astrogrowth.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Whether what somebody came in with is still good: a new password ends every session and token of before, and leaving a
 * workspace those for it.
 */
@Service
public class Credentials {

    private final JdbcClient database;
    private final Platform platform;

    Credentials(JdbcClient database, Platform platform) {
        this.database = database;
        this.platform = platform;
    }

    public boolean stand(SignedIn who) {
        return platform.call(() -> database.sql("select exists(select from shared.person p "
                        + "join shared.membership m on m.person_id = p.id and m.tenant = :tenant "
                        + "join shared.tenant t on t.id = m.tenant and t.state = 'ACTIVE' "
                        + "where p.id = :id and p.credentials = :credentials)")
                .param("id", who.person())
                .param("tenant", who.tenant().value())
                .param("credentials", who.credentials())
                .query(Boolean.class)
                .single());
    }
}
