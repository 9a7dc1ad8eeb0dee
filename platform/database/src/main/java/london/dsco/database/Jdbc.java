package london.dsco.database;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plain SQL in the current transaction, for the kit's own tables, which have no entities. Every
 * failure is a {@link DatabaseException} with the driver's message.
 */
@ApplicationScoped
public class Jdbc {

    /** Reads one row. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Reads the results of statements that were sent together. */
    public interface Results<T> {
        T read(PreparedStatement executed) throws SQLException;
    }

    private static final int FETCHED_AT_ONCE = 1_000;

    private final AgroalDataSource database;

    Jdbc(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * @return number of changed rows
     */
    public int update(String sql, Object... values) {
        try (Connection connection = database.getConnection()) {
            return update(connection, sql, values);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    public <T> List<T> query(String sql, Row<T> row, Object... values) {
        try (Connection connection = database.getConnection()) {
            return query(connection, sql, row, values);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    public <T> Optional<T> first(String sql, Row<T> row, Object... values) {
        return query(sql, row, values).stream().findFirst();
    }

    /**
     * Sends several statements together, to save round trips. The server runs them one after the
     * other, and each sees the effects of the one before.
     *
     * @param sql separated by semicolons
     * @param results reads the results, from the first on
     */
    public <T> T together(String sql, Results<T> results, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement all = prepare(connection, sql, values)) {
            all.execute();
            return results.read(all);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Does the same on the caller's own connection. */
    public static int update(Connection connection, String sql, Object... values)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** Does the same on the caller's own connection. */
    public static <T> List<T> query(Connection connection, String sql, Row<T> row, Object... values)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values);
                ResultSet result = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row.read(result));
            }
            return rows;
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            statement.setFetchSize(FETCHED_AT_ONCE);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }
}
