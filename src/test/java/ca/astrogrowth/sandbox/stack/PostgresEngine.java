package ca.astrogrowth.sandbox.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** PostgreSQL 18. When it is durable it keeps every commit through a kill; otherwise it is as fast as it can be. */
public final class PostgresEngine extends ProcessEngine {

    private static final String SUPERUSER = "postgres";

    private final String superuserPassword;
    private @Nullable EmbeddedPostgres server;

    PostgresEngine(Path home, boolean durable, Secrets secrets) {
        super(home, durable, "postmaster.pid", "INT"); // INT is PostgreSQL's "fast" stop
        this.superuserPassword = secrets.password("postgres.superuser");
    }

    /** JDBC address of a database, without user and password. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database);
    }

    /** A connection that may see and do everything, to prepare and inspect; the application never has one. */
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, superuserPassword);
    }

    String superuserPassword() {
        return superuserPassword;
    }

    @Override
    void launch() {
        try {
            server = configured().start();
        } catch (IOException | IllegalStateException e) {
            throw RootWithoutNamespaces.explains(e);
        }
    }

    @Override
    void afterStop() {
        if (server == null) {
            return;
        }
        try {
            server.close(); // the process is gone: this only gives back the lock on its directory
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            server = null;
        }
    }

    private EmbeddedPostgres.Builder configured() {
        var safe = durable ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setDataDirectory(home)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", superuserPassword)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", safe)
                .setServerConfig("synchronous_commit", safe)
                .setServerConfig("full_page_writes", safe)
                .setServerConfig("max_connections", "100")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setOutputRedirector(log())
                .setErrorRedirector(log());
    }

    private Redirect log() {
        return Redirect.appendTo(home.resolveSibling("logs/postgres.log").toFile());
    }
}
