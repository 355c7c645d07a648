package ca.astrogrowth.metering;

import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.tenancy.TenantContext;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the calls to providers use, for the current tenant. */
@Service
public class Meter {

    private final JdbcClient database;
    private final Clock clock;

    Meter(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In a transaction of its own when there is none. */
    @Transactional
    public void used(String provider, String operation, long units) {
        database.sql("""
                        insert into shared.usage (id, tenant, provider, operation, units, used_at)
                        values (:id, :tenant, :provider, :operation, :units, :at)
                        """)
                .param("id", UuidV7.next())
                .param("tenant", TenantContext.current().value())
                .param("provider", provider)
                .param("operation", operation)
                .param("units", units)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
