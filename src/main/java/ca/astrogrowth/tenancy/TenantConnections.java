package ca.astrogrowth.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/**
 * The wall. The first message of each transaction takes the tenant's role and path with {@code SET LOCAL}, so that commit
 * or rollback takes them away again; before that message the connection has no rights and no schema.
 */
@Component
class TenantConnections
        implements MultiTenantConnectionProvider<String>,
                CurrentTenantIdentifierResolver<String>,
                HibernatePropertiesCustomizer {

    /** Role of the platform's own work. It owns nothing and reads no tenant's schema. */
    static final String PLATFORM = "astrogrowth_platform";

    /** Hibernate opens sessions at start-up to check queries; such a session gets no connection. */
    private static final String NOBODY = "nobody";

    private final DataSource pool;

    TenantConnections(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public Connection getConnection(String role) throws SQLException {
        if (NOBODY.equals(role)) {
            throw new NoTenantException("No tenant is bound and nobody is signed in");
        }
        Connection connection = pool.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local role " + role + "; set local search_path to " + path(role));
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static String path(String role) {
        return PLATFORM.equals(role) ? "no_tenant" : role;
    }

    @Override
    public void releaseConnection(String role, Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public Connection getAnyConnection() throws SQLException {
        throw new SQLException("There is no connection without a tenant");
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public String resolveCurrentTenantIdentifier() {
        return TenantContext.scopeIfAny().map(TenantConnections::role).orElse(NOBODY);
    }

    private static String role(TenantContext.Scope scope) {
        return switch (scope) {
            case TenantContext.Scope.OfTenant(TenantId tenant) -> tenant.value();
            case TenantContext.Scope.Platform ignored -> PLATFORM;
        };
    }

    /** A session that goes on under another tenant is an error, not a new session. */
    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put(AvailableSettings.MULTI_TENANT_CONNECTION_PROVIDER, this);
        properties.put(AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER, this);
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return false;
    }

    @Override
    public <T> @Nullable T unwrap(Class<T> type) {
        throw new IllegalArgumentException("Nothing to unwrap");
    }
}
