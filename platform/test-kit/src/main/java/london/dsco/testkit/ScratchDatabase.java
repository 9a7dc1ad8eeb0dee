package london.dsco.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/** An empty database on the test server, owned as in production and dropped on close. */
final class ScratchDatabase implements AutoCloseable {

    private final String name;

    private ScratchDatabase(String name) {
        this.name = name;
    }

    static ScratchDatabase create() {
        RealParts.part("london.dsco.testkit.RealPostgres");
        var database =
                new ScratchDatabase("scratch_" + UUID.randomUUID().toString().replace("-", ""));
        onServer("create database " + database.name + " owner " + RealPostgres.OWNER);
        return database;
    }

    String url() {
        return Published.JDBC_URL.get().replaceFirst("/test$", "/" + name);
    }

    Connection connect(String role) {
        var source = new PGSimpleDataSource();
        source.setUrl(url());
        try {
            return source.getConnection(role, role);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a script as the owner. */
    void run(String script) {
        try (var connection = connect(RealPostgres.OWNER);
                var statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException e) {
            throw new IllegalStateException("The kept schema cannot be laid", e);
        }
    }

    @Override
    public void close() {
        onServer("drop database " + name + " with (force)");
    }

    private static void onServer(String sql) {
        try (var connection = Database.asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
