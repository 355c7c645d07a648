package ca.astrogrowth.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Whether what somebody came in with is still good: a new password ends every session and token of before. */
@Service
public class Credentials {

    private final JdbcClient database;
    private final Platform platform;

    Credentials(JdbcClient database, Platform platform) {
        this.database = database;
        this.platform = platform;
    }

    public boolean stand(SignedIn who) {
        return platform.call(() -> database.sql(
                        "select exists(select from shared.person where id = :id and credentials = :credentials)")
                .param("id", who.person())
                .param("credentials", who.credentials())
                .query(Boolean.class)
                .single());
    }
}
