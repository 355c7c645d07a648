package ca.astrogrowth.metering;

import ca.astrogrowth.common.Money;
import ca.astrogrowth.tenancy.TenantContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code shared.usage}. */
@Component
class UsageRows {

    private static final String SUMS = """
            select provider, operation, sum(cost_millicents) as cost from shared.usage
            where tenant = :tenant and cost_millicents > 0\s""";

    private final JdbcClient database;

    UsageRows(JdbcClient database) {
        this.database = database;
    }

    void insert(Use use) {
        database.sql("""
                        insert into shared.usage
                            (id, tenant, campaign, provider, operation, units, cost_millicents, used_at)
                        values (:id, :tenant, :campaign, :provider, :operation, :units, :cost, :at)
                        """)
                .param("id", use.id())
                .param("tenant", TenantContext.current().value())
                .param("campaign", use.campaign())
                .param("provider", use.charge().provider())
                .param("operation", use.charge().operation())
                .param("units", use.units())
                .param("cost", use.cost().millicents())
                .param("at", Timestamp.from(use.at()))
                .update();
    }

    /** Empty when it is gone already, or was not a campaign's. */
    Optional<Use> take(UUID id) {
        return database.sql("""
                        delete from shared.usage where id = :id and tenant = :tenant and campaign is not null
                        returning id, campaign, provider, operation, units, cost_millicents, used_at
                        """)
                .param("id", id)
                .param("tenant", TenantContext.current().value())
                .query((row, n) -> use(row))
                .optional();
    }

    Map<Charge, Money> ofCampaign(UUID campaign) {
        return sums(database.sql(SUMS + "and campaign = :campaign group by provider, operation")
                .param("campaign", campaign));
    }

    Map<Charge, Money> since(Instant from) {
        return sums(database.sql(SUMS + "and used_at >= :from group by provider, operation")
                .param("from", Timestamp.from(from)));
    }

    private static Map<Charge, Money> sums(JdbcClient.StatementSpec statement) {
        Map<Charge, Money> sums = new EnumMap<>(Charge.class);
        statement.param("tenant", TenantContext.current().value()).query((ResultSet row) -> {
            Money cost = new Money(row.getLong("cost"));
            Charge.of(row.getString("provider"), row.getString("operation"))
                    .ifPresent(charge -> sums.put(charge, cost));
        });
        return sums;
    }

    private static Use use(ResultSet row) throws SQLException {
        return new Use(
                row.getObject("id", UUID.class),
                row.getObject("campaign", UUID.class),
                Charge.of(row.getString("provider"), row.getString("operation")).orElseThrow(),
                row.getLong("units"),
                new Money(row.getLong("cost_millicents")),
                row.getTimestamp("used_at").toInstant());
    }

    /** @param units how many of what is paid for: calls, tokens, pictures */
    record Use(UUID id, UUID campaign, Charge charge, long units, Money cost, Instant at) {

        Use of(long otherUnits, Money otherCost) {
            return new Use(id, campaign, charge, otherUnits, otherCost, at);
        }
    }
}
