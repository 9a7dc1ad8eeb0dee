package london.dsco.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Plain JDBC into the database under test, bypassing the application. Row-level security is forced,
 * so not even the owner sees a child's row without a scope; {@link #asSuperuser()} sees everything.
 */
public final class Database {

    private Database() {}

    /** Connects as the owner, who migrates, and to whom forced row-level security applies. */
    public static Connection asOwner() {
        return connect(RealPostgres.OWNER);
    }

    /** Connects as the application: without a scope it sees no rows. */
    public static Connection asApplication() {
        return connect(RealPostgres.APPLICATION);
    }

    /** Sees every row: to assert, and to arrange. */
    public static Connection asSuperuser() {
        return connect(RealPostgres.SUPERUSER);
    }

    /**
     * Connects as the application, in one transaction scoped to a borough; the caller commits or
     * closes.
     */
    public static Connection asApplicationIn(String boroughGss) {
        try {
            var connection = asApplication();
            connection.setAutoCommit(false);
            select(connection, "select set_config('dsco.borough', ?, true)", boroughGss);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns rows, bypassing row-level security, as maps from column label to value. */
    public static List<Map<String, Object>> select(String sql, Object... parameters) {
        try (var connection = asSuperuser()) {
            return select(connection, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Changes rows past row-level security, as no service can: to arrange what a test needs.
     *
     * @return how many
     */
    public static int change(String sql, Object... parameters) {
        try (var connection = asSuperuser();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows on a connection of the caller's. */
    public static List<Map<String, Object>> select(
            Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var rows = new ArrayList<Map<String, Object>>();
            try (var result = statement.executeQuery()) {
                var columns = result.getMetaData();
                while (result.next()) {
                    var row = new LinkedHashMap<String, Object>();
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        row.put(columns.getColumnLabel(i), result.getObject(i));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    private static Connection connect(String role) {
        try {
            // Not through DriverManager, which sees only the drivers of its caller's class loader.
            var source = new PGSimpleDataSource();
            source.setUrl(Published.JDBC_URL.get());
            return source.getConnection(role, role);
        } catch (SQLException e) {
            throw new IllegalStateException("No connection to the test database as " + role, e);
        }
    }
}
