package london.dsco.records;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import london.dsco.database.Jdbc;

/**
 * The command that recomputes every borough's chain, and the region's: {@code VerifyAccessLog
 * JDBC_URL USER [SERVICE ANCHORS KEYS]}, with the password in the environment variable {@code
 * DB_PASSWORD}. With the folder of the anchors and the file of their public keys it also finds an
 * end that was cut off. Exits with 1 if a chain is broken.
 */
public final class VerifyAccessLog {

    private static final int WITH_ANCHORS = 5;

    private VerifyAccessLog() {}

    public static void main(String[] args) throws SQLException {
        boolean whole = true;
        try (Connection connection =
                DriverManager.getConnection(args[0], args[1], System.getenv("DB_PASSWORD"))) {
            connection.setAutoCommit(false);
            for (String whose : AccessLogs.scopes()) {
                whole &= verify(connection, whose, args);
                connection.rollback();
            }
        }
        System.exit(whole ? 0 : 1);
    }

    private static boolean verify(Connection connection, String whose, String[] args)
            throws SQLException {
        Jdbc.query(connection, "select set_config('dsco.borough', ?, true)", row -> null, whose);
        AccessChain.Checked checked = AccessChain.check(connection, 0);
        List<ChainBreak> breaks = new ArrayList<>(checked.breaks());
        List<Anchor> anchors = List.of();
        if (args.length == WITH_ANCHORS) {
            AnchorKeys keys = AnchorKeys.read(Path.of(args[4]));
            anchors = AccessAnchors.read(Path.of(args[3]), args[2], whose);
            breaks.addAll(
                    AccessChain.against(anchors, anchor -> anchor.isSignedBy(keys), connection));
        }
        if (checked.seals() > 0 || !anchors.isEmpty()) {
            System.out.printf(
                    "%-26s %5d seals %5d anchors  %s%n",
                    AccessLogs.displayed(whose),
                    checked.seals(),
                    anchors.size(),
                    breaks.isEmpty() ? "whole" : breaks);
        }
        return breaks.isEmpty();
    }
}
