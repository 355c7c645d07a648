package ca.astrogrowth.tenancy;

import ca.astrogrowth.sandbox.stack.LocalStack;
import ca.astrogrowth.sandbox.stack.TestStack;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.support.TransactionTemplate;

/** The wall alone, without the rest of the application: some tenants with a canary each, and a small pool for all. */
final class Wall implements AutoCloseable {

    final List<TenantId> tenants;
    final HikariDataSource pool;
    final TransactionTemplate transactions;
    final JdbcClient database;

    private final HikariDataSource owner;
    private final EntityManagerFactory hibernate;

    Wall(int tenants, int connections) {
        LocalStack stack = TestStack.shared();
        Map<String, String> settings = stack.properties();
        DataSourceProperties application = new DataSourceProperties();
        application.setUrl(settings.get("spring.datasource.url"));
        application.setUsername(settings.get("spring.datasource.username"));
        var credentials = new OwnerDatabase.Credentials(
                String.valueOf(settings.get("astrogrowth.tenancy.owner.username")),
                String.valueOf(settings.get("astrogrowth.tenancy.owner.password")));
        OwnerDatabase doors = new OwnerDatabase();
        this.owner = doors.ownerDataSource(application, credentials);
        doors.sharedSchema(owner, application).migrate();
        this.tenants = provision(tenants, new Provisioner(owner, credentials, application));
        this.pool = pool(settings, connections);
        TenantConnections wall = new TenantConnections(pool);
        this.hibernate = hibernate(wall);
        JpaTransactionManager manager = new JpaTransactionManager(hibernate);
        manager.setDataSource(pool);
        this.transactions = new TransactionTemplate(manager);
        this.database = JdbcClient.create(pool);
    }

    private static List<TenantId> provision(int tenants, Provisioner provisioner) {
        return IntStream.range(0, tenants).mapToObj(provisioner::tenant).toList();
    }

    /** As application.yaml has it. */
    private static HikariDataSource pool(Map<String, String> settings, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(settings.get("spring.datasource.url"));
        config.setUsername(settings.get("spring.datasource.username"));
        config.setPassword(settings.get("spring.datasource.password"));
        config.setAutoCommit(false);
        config.addDataSourceProperty("currentSchema", "no_tenant");
        config.setMaximumPoolSize(connections);
        return new HikariDataSource(config);
    }

    private EntityManagerFactory hibernate(TenantConnections wall) {
        LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
        factory.setDataSource(pool);
        factory.setPackagesToScan("ca.astrogrowth.tenancy.none");
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        Properties properties = new Properties();
        properties.put("hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect");
        properties.put("hibernate.boot.allow_jdbc_metadata_access", "false");
        properties.put("hibernate.connection.provider_disables_autocommit", "true");
        properties.put("hibernate.connection.handling_mode", "DELAYED_ACQUISITION_AND_RELEASE_AFTER_TRANSACTION");
        properties.put("hibernate.multi_tenant_connection_provider", wall);
        properties.put("hibernate.tenant_identifier_resolver", wall);
        factory.setJpaProperties(properties);
        factory.afterPropertiesSet();
        return java.util.Objects.requireNonNull(factory.getObject());
    }

    /** In a transaction of that tenant. */
    <T> T in(TenantId tenant, java.util.function.Supplier<T> work) {
        return TenantContext.where(tenant).call(() -> transactions.execute(status -> work.get()));
    }

    String ask(String sql) {
        return database.sql(sql).query(String.class).single();
    }

    @Override
    public void close() {
        hibernate.close();
        pool.close();
        owner.close();
    }

    /** Makes tenants the way the application does, each with a canary that names it. */
    private static final class Provisioner {

        private final TenantSchemas schemas;
        private final JdbcClient owner;
        private final TransactionTemplate transactions;

        Provisioner(HikariDataSource owner, OwnerDatabase.Credentials credentials, DataSourceProperties application) {
            try {
                this.schemas = new TenantSchemas(owner, credentials, application);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            this.owner = JdbcClient.create(owner);
            this.transactions =
                    new TransactionTemplate(new org.springframework.jdbc.support.JdbcTransactionManager(owner));
        }

        TenantId tenant(int number) {
            TenantId id = TenantId.random();
            schemas.register(id, "Canari " + number);
            schemas.create(id);
            schemas.migrate(id);
            schemas.activate(id);
            transactions.executeWithoutResult(status -> {
                owner.sql("set local role " + id).update();
                owner.sql("create table %s.canary (tenant text not null)".formatted(id))
                        .update();
                owner.sql("insert into %s.canary values (:id)".formatted(id))
                        .param("id", id.value())
                        .update();
            });
            return id;
        }
    }
}
