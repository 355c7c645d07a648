package ca.astrogrowth.accounts;

import ca.astrogrowth.tenancy.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** People who belong to one workspace and to no other. When it ends, nothing is left that their account would open. */
@Service
public class LonelyPeople {

    private final JdbcClient database;
    private final Platform platform;

    LonelyPeople(JdbcClient database, Platform platform) {
        this.database = database;
        this.platform = platform;
    }

    /** Their accounts go, with sessions and keys. May be repeated. */
    public void forget(TenantId ending) {
        platform.call(() -> database.sql("""
                        delete from shared.person where id in (
                            select person_id from shared.membership group by person_id
                            having bool_and(tenant = :tenant))""").param("tenant", ending.value()).update());
    }
}
