package london.dsco.records;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import london.dsco.database.Jdbc;
import london.dsco.domain.Borough;

/**
 * The command that recomputes every borough's chain: {@code VerifyAccessLog JDBC_URL USER}, the
 * password in the environment variable {@code DB_PASSWORD}. Exits with 1 when a chain is broken.
 */
public final class VerifyAccessLog {

    private VerifyAccessLog() {}

    public static void main(String[] args) throws SQLException {
        boolean whole = true;
        try (Connection connection =
                DriverManager.getConnection(args[0], args[1], System.getenv("DB_PASSWORD"))) {
            connection.setAutoCommit(false);
            for (Borough borough : Borough.values()) {
                whole &= verify(connection, borough);
                connection.rollback();
            }
        }
        System.exit(whole ? 0 : 1);
    }

    private static boolean verify(Connection connection, Borough borough) throws SQLException {
        Jdbc.query(
                connection,
                "select set_config('dsco.borough', ?, true)",
                row -> null,
                borough.gss());
        List<String> breaks = AccessChain.breaks(connection);
        int seals = AccessChain.seals(connection).size();
        if (seals > 0) {
            System.out.printf(
                    "%-26s %5d seals  %s%n",
                    borough.displayName(), seals, breaks.isEmpty() ? "whole" : breaks);
        }
        return breaks.isEmpty();
    }
}
