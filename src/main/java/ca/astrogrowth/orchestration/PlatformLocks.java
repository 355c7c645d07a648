package ca.astrogrowth.orchestration;

import ca.astrogrowth.tenancy.TenantContext;
import java.time.Duration;
import java.util.Optional;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** ShedLock on the shared table, by the database's clock. It saves double work and fences nothing: jobs stay idempotent. */
@Component
class PlatformLocks implements LockProvider {

    private final LockProvider table;

    PlatformLocks(JdbcTemplate database, PlatformTransactionManager transactions) {
        this.table = new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withTableName("shared.shedlock")
                .withJdbcTemplate(database)
                .withTransactionManager(transactions)
                .usingDbTime()
                .build());
    }

    @Override
    public Optional<SimpleLock> lock(LockConfiguration configuration) {
        return TenantContext.platform().call(() -> table.lock(configuration)).map(PlatformLock::new);
    }

    private record PlatformLock(SimpleLock lock) implements SimpleLock {

        @Override
        public void unlock() {
            TenantContext.platform().run(lock::unlock);
        }

        @Override
        public Optional<SimpleLock> extend(Duration atMost, Duration atLeast) {
            return TenantContext.platform()
                    .call(() -> lock.extend(atMost, atLeast))
                    .map(PlatformLock::new);
        }
    }
}
