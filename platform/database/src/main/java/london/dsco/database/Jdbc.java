package london.dsco.database;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
     * Runs statements that are sent together, so that the service waits for the database once. The
     * database runs them in order, and each sees the effect of those before it. All rows come at
     * once, because with a limit the database would keep a portal open for each statement.
     *
     * @param sql separated by semicolons
     * @param results reads the results, from the first on
     */
    public <T> T together(String sql, Results<T> results, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement all = connection.prepareStatement(sql)) {
            set(all, values);
            all.execute();
            return results.read(all);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Asks a question in the current transaction, and waits for the database once. */
    public <A> A ask(Question<A> question) {
        return together(question.sql(), question.answer(), question.values().toArray());
    }

    /**
     * Asks a question in a transaction of its own. Its beginning, its statements and its commit are
     * one message. The beginning and the commit are SQL text, because the driver would send each of
     * them separately. The answer is read after the commit, so all its rows are fetched at once.
     *
     * @throws DatabaseException when the server refuses a part of it: then nothing of it is kept
     */
    <A> A alone(Question<A> question) {
        try (Connection connection = database.getConnection()) {
            return alone(connection, question);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static <A> A alone(Connection connection, Question<A> question) throws SQLException {
        String whole = "begin; " + question.sql() + "; commit";
        try (PreparedStatement all = prepare(connection, whole, 0, question.values().toArray())) {
            all.execute();
            all.getMoreResults();
            return question.answer().read(all);
        } catch (SQLException e) {
            rollBack(connection, e);
            throw e;
        }
    }

    private static void rollBack(Connection connection, SQLException cause) {
        try (Statement rollback = connection.createStatement()) {
            rollback.execute("rollback");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** Does the same as {@link #update(String, Object...)}, on the caller's own connection. */
    public static int update(Connection connection, String sql, Object... values)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** Does the same as {@link #query(String, Row, Object...)}, on the caller's own connection. */
    public static <T> List<T> query(Connection connection, String sql, Row<T> row, Object... values)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values);
                ResultSet result = statement.executeQuery()) {
            return rows(result, row);
        }
    }

    /** Every row of a result. */
    public static <T> List<T> rows(ResultSet result, Row<T> row) throws SQLException {
        List<T> rows = new ArrayList<>();
        while (result.next()) {
            rows.add(row.read(result));
        }
        return rows;
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values)
            throws SQLException {
        return prepare(connection, sql, FETCHED_AT_ONCE, values);
    }

    /**
     * @param fetched rows at once; 0 for all
     */
    private static PreparedStatement prepare(
            Connection connection, String sql, int fetched, Object[] values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            statement.setFetchSize(fetched);
            set(statement, values);
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
