package ca.astrogrowth.sandbox.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Connections as the application's two roles, by the properties that the application gets. */
final class SignIn {

    private SignIn() {}

    static Connection owner(LocalStack stack) throws SQLException {
        return with(stack, "astrogrowth.tenancy.owner");
    }

    static Connection app(LocalStack stack) throws SQLException {
        return with(stack, "spring.datasource");
    }

    private static Connection with(LocalStack stack, String prefix) throws SQLException {
        var properties = stack.properties();
        return DriverManager.getConnection(
                properties.get("spring.datasource.url"),
                properties.get(prefix + ".username"),
                properties.get(prefix + ".password"));
    }
}
