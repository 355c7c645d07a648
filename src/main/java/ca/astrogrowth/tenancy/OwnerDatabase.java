package ca.astrogrowth.tenancy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The owner's own door to the database: it makes schemas, roles and tables, and never serves a request. The application's
 * login role cannot do any of that.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OwnerDatabase.Credentials.class)
class OwnerDatabase {

    @ConfigurationProperties("astrogrowth.tenancy.owner")
    record Credentials(String username, String password) {

        /** Without the password: settings end up in logs. */
        @Override
        public String toString() {
            return username;
        }
    }

    @Bean(destroyMethod = "close", defaultCandidate = false)
    HikariDataSource ownerDataSource(DataSourceProperties database, Credentials owner) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("owner");
        config.setJdbcUrl(database.determineUrl());
        config.setUsername(owner.username());
        config.setPassword(owner.password());
        config.setMinimumIdle(0);
        config.setMaximumPoolSize(4);
        config.setIdleTimeout(10_000);
        return new HikariDataSource(config);
    }

    /** The shared schema, once per database, before anything else touches it. */
    @Bean
    Flyway sharedSchema(@Qualifier("ownerDataSource") DataSource owner, DataSourceProperties database) {
        return Flyway.configure()
                .dataSource(owner)
                .defaultSchema("shared")
                .locations("classpath:tenants/shared")
                .placeholders(Map.of("app", database.determineUsername()))
                .load();
    }

    @Bean
    FlywayMigrationInitializer sharedMigration(Flyway sharedSchema) {
        return new FlywayMigrationInitializer(sharedSchema);
    }
}
