package ca.astrogrowth.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.AstroTest;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AstroTest
class ProvisioningIT {

    @Autowired
    private Tenants tenants;

    @Autowired
    private TenantSchemas schemas;

    @Autowired
    private DataSource pool;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void makesATenantThatCanBeUsedAtOnce() {
        Tenant tenant = tenants.provision("Bistro");
        assertThat(tenants.active()).contains(tenant);
        assertThat(in(tenant.id(), () -> count("campaigns"))).isZero();
    }

    @Test
    void aFailureHalfWayLeavesNothingUsableAndCanBeRepeated() {
        TenantId id = TenantId.random();
        schemas.register(id, "À moitié");
        schemas.create(id);
        schemas.migrate(id);
        assertThat(tenants.find(id)).isEmpty();
        assertThatThrownBy(() -> in(id, () -> count("campaigns")))
                .hasStackTraceContaining("permission denied to set role");

        Tenant whole = tenants.provision(id);

        assertThat(whole.name()).isEqualTo("À moitié");
        assertThat(in(id, () -> count("campaigns"))).isZero();
        assertThat(tenants.provision(id)).isEqualTo(whole);
    }

    @Test
    void theApplicationsPoolHasASchemaThatDoesNotExist() throws SQLException {
        try (var connection = pool.getConnection();
                var path = connection.createStatement().executeQuery("show search_path")) {
            path.next();
            assertThat(path.getString(1)).isEqualTo("no_tenant");
            connection.rollback();
        }
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private <T> T in(TenantId tenant, Supplier<T> work) {
        return TenantContext.where(tenant).call(() -> transactions.execute(status -> work.get()));
    }
}
