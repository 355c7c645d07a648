package ca.astrogrowth.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Each line of the wall alone: take it away and one of these goes red. */
class WallTests {

    private static Wall wall;
    private static TenantId mine;
    private static TenantId theirs;

    @BeforeAll
    static void build() {
        wall = new Wall(2, 1);
        mine = wall.tenants.getFirst();
        theirs = wall.tenants.getLast();
    }

    @AfterAll
    static void end() {
        wall.close();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theTransactionTakesTheTenantsPath() {
        assertThat(wall.in(mine, () -> wall.ask("select current_schema()"))).isEqualTo(mine.value());
        assertThat(wall.in(mine, () -> wall.ask("select tenant from canary"))).isEqualTo(mine.value());
    }

    @Test
    void theTransactionTakesTheTenantsRole() {
        assertThat(wall.in(mine, () -> wall.ask("select current_user"))).isEqualTo(mine.value());
    }

    @Test
    void namingTheNeighboursTableIsRefusedByTheDatabase() {
        assertThatThrownBy(() -> wall.in(mine, () -> wall.ask("select tenant from %s.canary".formatted(theirs))))
                .hasStackTraceContaining("permission denied for schema " + theirs);
    }

    @Test
    void takingTheNeighboursRoleIsNotPossibleFromATenantsRole() {
        // PostgreSQL checks SET ROLE against the session's login role, so this is what the grant to it allows: the
        // statement must come from our own code, which never takes a role's name from a request.
        assertThat(wall.in(mine, () -> wall.ask("select pg_has_role(current_user, '%s', 'member')".formatted(theirs))))
                .isEqualTo("f");
    }

    @Test
    void aConnectionWithoutATransactionOfATenantHasNoPathAndNoRights() throws SQLException {
        wall.in(mine, () -> wall.ask("select 'used before'"));
        try (Connection connection = wall.pool.getConnection();
                var statement = connection.createStatement()) {
            var path = statement.executeQuery("show search_path");
            path.next();
            assertThat(path.getString(1)).isEqualTo("no_tenant");
            assertThatThrownBy(() -> statement.executeQuery("select * from canary"))
                    .hasMessageContaining("relation \"canary\" does not exist");
            connection.rollback();
            assertThatThrownBy(() -> statement.executeQuery("select * from %s.canary".formatted(mine)))
                    .hasMessageContaining("permission denied");
            connection.rollback();
            assertThatThrownBy(() -> statement.executeQuery("select * from shared.outbox"))
                    .hasMessageContaining("permission denied");
            connection.rollback();
        }
    }

    @Test
    void aConnectionWhoseFirstTransactionIsRolledBackHasNoPathEither() throws SQLException {
        wall.pool.getHikariPoolMXBean().softEvictConnections();
        try (Connection connection = wall.pool.getConnection();
                var statement = connection.createStatement()) {
            connection.rollback();
            var path = statement.executeQuery("show search_path");
            path.next();
            assertThat(path.getString(1)).isEqualTo("no_tenant");
            connection.rollback();
        }
    }

    @Test
    void aTenantCannotSpeakInTheNeighboursName() {
        String insert = "insert into shared.outbox (id, event_id, tenant, topic, payload, due_at) "
                + "values (uuidv7(), uuidv7(), '%s', 'x', '{}', now() + interval '1 day') returning tenant";
        assertThatThrownBy(() -> wall.in(mine, () -> wall.ask(insert.formatted(theirs))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void aTenantReadsOnlyItsOwnSharedRows() {
        String insert = "insert into shared.outbox (id, event_id, tenant, topic, payload, due_at) "
                + "values (uuidv7(), uuidv7(), '%s', 'x', '{}', now() + interval '1 day') returning tenant";
        wall.in(theirs, () -> wall.ask(insert.formatted(theirs)));
        assertThat(wall.in(mine, () -> wall.ask("select count(*) from shared.outbox")))
                .isEqualTo("0");
    }

    @Test
    void nothingRunsWithoutATenant() {
        assertThatThrownBy(() -> wall.transactions.executeWithoutResult(status -> wall.ask("select 1")))
                .hasStackTraceContaining("No tenant is bound and nobody is signed in");
    }

    @Test
    void theSignedInPersonsWorkspaceIsTheSecondSource() {
        signIn(mine);
        String user = wall.transactions.execute(status -> wall.ask("select current_user"));
        assertThat(user).isEqualTo(mine.value());
    }

    @Test
    void aScopeThatIsNotThePrincipalsWorkspaceIsRefused() {
        signIn(mine);
        assertThatThrownBy(() -> wall.in(theirs, () -> wall.ask("select 1")))
                .hasStackTraceContaining("not the signed-in person's workspace");
    }

    @Test
    void aTransactionDoesNotChangeItsTenant() {
        assertThatThrownBy(() -> wall.in(mine, () -> wall.in(theirs, () -> wall.ask("select current_user"))))
                .isInstanceOf(NoTenantException.class);
    }

    private static void signIn(TenantId tenant) {
        TenantAware person = () -> tenant;
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(person, null, List.of()));
    }
}
