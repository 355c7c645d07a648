package ca.astrogrowth.sandbox.stack;

import java.sql.SQLException;

/** One row of the owner's, to see whether it is still there later. */
final class Notes {

    private Notes() {}

    static void write(LocalStack stack, String text) throws SQLException {
        try (var owner = SignIn.owner(stack);
                var statement = owner.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS kept");
            statement.execute("CREATE TABLE IF NOT EXISTS kept.note (text text)");
            statement.execute("INSERT INTO kept.note VALUES ('%s')".formatted(text));
        }
    }

    static String read(LocalStack stack) throws SQLException {
        try (var owner = SignIn.owner(stack);
                var row = owner.createStatement().executeQuery("SELECT text FROM kept.note LIMIT 1")) {
            row.next();
            return row.getString(1);
        }
    }
}
