package ca.astrogrowth.tenancy;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The tenant of the work at hand. In this order: the bound scope, else the signed-in principal's workspace, else an
 * error. When both are there and differ, it is an error too: nobody's rows are shown by mistake.
 */
public final class TenantContext {

    private static final ScopedValue<Scope> SCOPE = ScopedValue.newInstance();

    private TenantContext() {}

    /** Work for one tenant. */
    public static Binding where(TenantId tenant) {
        return new Binding(new Scope.OfTenant(tenant));
    }

    /** Work on the shared tables only: sign-in, the relay, provisioning. Sees no tenant's rows. */
    public static Binding platform() {
        return new Binding(new Scope.Platform());
    }

    /** @throws NoTenantException if there is none, or the scope and the principal disagree */
    public static TenantId current() {
        return switch (scope()) {
            case Scope.OfTenant(TenantId tenant) -> tenant;
            case Scope.Platform ignored -> throw new NoTenantException("The platform's own work has no tenant");
        };
    }

    /** Whether the work at hand is a tenant's, and not the platform's or nobody's. */
    public static boolean hasTenant() {
        return scopeIfAny().filter(Scope.OfTenant.class::isInstance).isPresent();
    }

    static Scope scope() {
        return scopeIfAny().orElseThrow(() -> new NoTenantException("No tenant is bound and nobody is signed in"));
    }

    /** @throws NoTenantException if the scope and the principal disagree */
    static Optional<Scope> scopeIfAny() {
        Optional<TenantId> principal = principal();
        if (!SCOPE.isBound()) {
            return principal.map(Scope.OfTenant::new);
        }
        Scope bound = SCOPE.get();
        if (bound instanceof Scope.OfTenant(TenantId tenant)
                && principal.filter(other -> !other.equals(tenant)).isPresent()) {
            throw new NoTenantException("The bound tenant is not the signed-in person's workspace");
        }
        return Optional.of(bound);
    }

    private static Optional<TenantId> principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof TenantAware aware
                ? Optional.of(aware.tenant())
                : Optional.empty();
    }

    /** What the work at hand may see. */
    sealed interface Scope {

        /** The role that the transaction takes, and its schema. */
        record OfTenant(TenantId tenant) implements Scope {}

        record Platform() implements Scope {}
    }

    /** A scope that waits for its work. */
    public static final class Binding {

        private final Scope scope;

        private Binding(Scope scope) {
            this.scope = scope;
        }

        public void run(Runnable work) {
            call(() -> {
                work.run();
                return scope;
            });
        }

        public <T> T call(Supplier<T> work) {
            boolean changes = !SCOPE.isBound() || !SCOPE.get().equals(scope);
            if (changes && TransactionSynchronizationManager.isActualTransactionActive()) {
                throw new NoTenantException("A transaction belongs to one tenant from its first message to its last");
            }
            return ScopedValue.where(SCOPE, scope).call(work::get);
        }
    }
}
