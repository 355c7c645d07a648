package ca.astrogrowth.sandbox.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Makes a fresh PostgreSQL what production finds: the database and the two roles of {@code tenants/bootstrap.sql}, and
 * nobody let in without a password.
 */
final class Bootstrap {

    static final String DATABASE = "astrogrowth";
    static final String OWNER = "astrogrowth_owner";
    static final String APP = "astrogrowth_app";

    private final PostgresEngine postgres;
    private final Secrets secrets;

    Bootstrap(PostgresEngine postgres, Secrets secrets) {
        this.postgres = postgres;
        this.secrets = secrets;
    }

    /** May be run on each start. */
    void run() {
        try {
            createDatabase();
            runScript();
            requirePasswords();
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be prepared: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void createDatabase() throws SQLException {
        try (var connection = postgres.superuser("postgres");
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("SELECT FROM pg_database WHERE datname = '%s'".formatted(DATABASE));
            if (!found.next()) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
        }
    }

    private void runScript() throws SQLException, IOException {
        try (var connection = postgres.superuser(DATABASE);
                var statement = connection.createStatement()) {
            set(connection, "astrogrowth.owner_password", secrets.password(OWNER));
            set(connection, "astrogrowth.app_password", secrets.password(APP));
            statement.execute(script());
        }
    }

    private static void set(Connection connection, String setting, String value) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT set_config(?, ?, false)")) {
            statement.setString(1, setting);
            statement.setString(2, value);
            statement.execute();
        }
    }

    /** A fresh cluster trusts every local user: fine until its superuser has a password, and not a moment longer. */
    private void requirePasswords() throws SQLException, IOException {
        var rules = postgres.home.resolve("pg_hba.conf");
        var strict = "host all all 127.0.0.1/32 scram-sha-256\n";
        if (Files.readString(rules).equals(strict)) {
            return;
        }
        try (var connection = postgres.superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("ALTER ROLE postgres PASSWORD '%s'".formatted(postgres.superuserPassword()));
            Files.writeString(rules, strict);
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    private static String script() throws IOException {
        try (var file = Bootstrap.class.getResourceAsStream("/tenants/bootstrap.sql")) {
            if (file == null) {
                throw new IOException("tenants/bootstrap.sql is not on the classpath");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
