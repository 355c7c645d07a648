package ca.astrogrowth.messaging;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Rings when rows were committed to the outbox: PostgreSQL's LISTEN, on a connection of its own that never runs a
 * statement on anybody's rows.
 */
@Component
class OutboxBell {

    private final JdbcConnectionDetails database;

    OutboxBell(JdbcConnectionDetails database) {
        this.database = database;
    }

    Ear listen() {
        try {
            Connection connection =
                    DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
            try (var statement = connection.createStatement()) {
                statement.execute("listen outbox");
            }
            return new Ear(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("Nobody can listen to the outbox", e);
        }
    }

    /** One listener. */
    record Ear(Connection connection) implements AutoCloseable {

        /** Returns when it rings, or after that long. */
        void await(Duration longest) throws InterruptedException {
            try {
                connection.unwrap(PGConnection.class).getNotifications((int) longest.toMillis());
            } catch (SQLException e) {
                throw new IllegalStateException("The outbox can no longer be heard", e);
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException("The listening connection did not close", e);
            }
        }
    }
}
