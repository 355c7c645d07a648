package ca.astrogrowth.sandbox.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The login roles of {@code tenants/bootstrap.sql} can do no more than they must. */
class DatabaseRolesIT {

    private final LocalStack stack = TestStack.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE public.mine (id int)",
                "CREATE TEMP TABLE mine (id int)",
                "CREATE SCHEMA mine",
                "CREATE ROLE mine",
                "CREATE DATABASE mine",
                "SET ROLE astrogrowth_owner"
            })
    void theApplicationMayNot(String statement) throws SQLException {
        try (var app = SignIn.app(stack)) {
            assertRefused(app, statement);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE DATABASE mine", "SET ROLE postgres", "CREATE ROLE mine SUPERUSER"})
    void theOwnerMayNot(String statement) throws SQLException {
        try (var owner = SignIn.owner(stack)) {
            assertRefused(owner, statement);
        }
    }

    @Test
    void theOwnerGivesTheApplicationATenantToBecome() throws SQLException {
        try (var owner = SignIn.owner(stack);
                var app = SignIn.app(stack)) {
            run(owner, """
                    CREATE ROLE t_roles NOLOGIN;
                    GRANT t_roles TO astrogrowth_owner;
                    GRANT t_roles TO astrogrowth_app WITH INHERIT FALSE;
                    CREATE SCHEMA t_roles AUTHORIZATION t_roles;
                    """);
            assertRefused(app, "CREATE TABLE t_roles.lead (id int)");
            run(app, "SET ROLE t_roles; CREATE TABLE t_roles.lead (id int)");
        } finally {
            try (var superuser = stack.postgres().superuser("astrogrowth")) {
                run(superuser, "DROP SCHEMA IF EXISTS t_roles CASCADE; DROP ROLE IF EXISTS t_roles");
            }
        }
    }

    @Test
    void nobodyComesInWithoutThePassword() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(
                        stack.postgres().url("astrogrowth"), "postgres", "not the password"))
                .satisfies(e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }

    private static void assertRefused(Connection connection, String statement) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> run(connection, statement))
                .satisfies(e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    private static void run(Connection connection, String statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }
}
