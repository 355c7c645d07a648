package ca.astrogrowth.metering;

import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.tenancy.TenantContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
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
        insert(UuidV7.next(), provider, operation, units);
    }

    private void insert(UUID id, String provider, String operation, long units) {
        database.sql("""
                        insert into shared.usage (id, tenant, provider, operation, units, used_at)
                        values (:id, :tenant, :provider, :operation, :units, :at)
                        """)
                .param("id", id)
                .param("tenant", TenantContext.current().value())
                .param("provider", provider)
                .param("operation", operation)
                .param("units", units)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * Books one call for a campaign before it is made, in a transaction of its own.
     *
     * @return identifies the booking, for {@link #refund}
     * @throws CapReachedException when the call would cost more than the campaign or the month has left
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public UUID charge(UUID campaign, Charge charge) {
        UUID id = UuidV7.next();
        insert(id, charge.provider(), charge.operation(), 1);
        return id;
    }

    /** Takes a booking back: the call was never made, or the provider does not bill it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refund(UUID booking) {
        database.sql("delete from shared.usage where id = :id")
                .param("id", booking)
                .update();
    }
}
