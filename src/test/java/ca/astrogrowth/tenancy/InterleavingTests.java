package ca.astrogrowth.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever several tenants do over one or two connections, in whatever order, each sees its own canary only. */
@SuppressWarnings("NullAway.Init") // jqwik fills the fields
class InterleavingTests {

    private static final int TENANTS = 4;
    private static Wall one;
    private static Wall two;

    @BeforeContainer
    static void build() {
        one = new Wall(TENANTS, 1);
        two = new Wall(TENANTS, 2);
    }

    @AfterContainer
    static void end() {
        one.close();
        two.close();
    }

    enum Kind {
        QUERY_AND_COMMIT,
        WRITE_AND_ROLL_BACK,
        THROW,
        BREAK_THE_TRANSACTION,
        ON_ANOTHER_THREAD,
        WITHOUT_A_TENANT
    }

    record Step(int tenant, Kind kind) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> tenants = Arbitraries.integers().between(0, TENANTS - 1);
        return Combinators.combine(tenants, Arbitraries.of(Kind.class))
                .as(Step::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(24);
    }

    @Property(tries = 60)
    void oneAfterTheOtherOverOneConnection(@ForAll("steps") List<Step> steps) {
        Set<String> backends = new HashSet<>();
        steps.forEach(step -> run(one, step, backends));
        assertThat(backends).as("all went over one connection").hasSizeLessThanOrEqualTo(1);
    }

    @Property(tries = 40)
    void atTheSameTimeOverTwoConnections(@ForAll("steps") List<Step> steps) throws Exception {
        Set<String> backends = ConcurrentHashMap.newKeySet();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> running = steps.stream()
                    .map(step -> threads.submit(() -> run(two, step, backends)))
                    .toList();
            for (Future<?> each : running) {
                each.get();
            }
        }
        assertThat(backends).as("all went over two connections").hasSizeLessThanOrEqualTo(2);
    }

    private static void run(Wall wall, Step step, Set<String> backends) {
        TenantId tenant = wall.tenants.get(step.tenant());
        switch (step.kind()) {
            case QUERY_AND_COMMIT -> look(wall, tenant, backends);
            case WRITE_AND_ROLL_BACK ->
                failing(() -> wall.in(tenant, () -> {
                    String written = wall.ask("insert into canary values ('stray') returning tenant");
                    throw new IllegalStateException(written);
                }));
            case THROW ->
                failing(() -> TenantContext.where(tenant).run(() -> {
                    throw new IllegalStateException("before any statement");
                }));
            case BREAK_THE_TRANSACTION -> failing(() -> wall.in(tenant, () -> wall.ask("select 1/0")));
            case ON_ANOTHER_THREAD -> elsewhere(() -> look(wall, tenant, backends));
            case WITHOUT_A_TENANT ->
                failing(() -> wall.transactions.executeWithoutResult(status -> wall.ask("select tenant from canary")));
        }
        look(wall, tenant, backends);
    }

    private static void look(Wall wall, TenantId tenant, Set<String> backends) {
        String seen = wall.in(
                tenant,
                () -> wall.ask("select pg_backend_pid() || ' ' || current_user || ' ' || string_agg(tenant, ',') "
                        + "from canary"));
        String[] parts = seen.split(" ");
        backends.add(parts[0]);
        assertThat(parts[1]).isEqualTo(tenant.value());
        assertThat(parts[2]).isEqualTo(tenant.value());
    }

    private static void failing(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException expected) {
            return;
        }
        throw new AssertionError("This had to fail");
    }

    private static void elsewhere(Runnable work) {
        try (ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor()) {
            thread.submit(work).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
