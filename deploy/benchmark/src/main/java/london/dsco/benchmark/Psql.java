package london.dsco.benchmark;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import london.dsco.local.Databases;
import london.dsco.local.Port;
import london.dsco.local.Stack;

/** A service's database as its superuser, by psql where that is what is measured. */
final class Psql {

    private final Stack stack;
    private final String database;

    Psql(Stack stack, String database) {
        this.stack = stack;
        this.database = database;
    }

    /** Runs commands one after the other in one psql, and says how long that took. */
    double seconds(List<String> commands) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("psql", "-q", "-v", "ON_ERROR_STOP=1"));
        line.addAll(List.of("-h", "localhost", "-U", "postgres", "-d", database));
        line.addAll(List.of("-p", String.valueOf(stack.config().port(Port.POSTGRES))));
        commands.forEach(command -> line.addAll(List.of("-c", command)));
        ProcessBuilder psql = new ProcessBuilder(line);
        psql.environment().put("PGPASSWORD", stack.databases().password("postgres"));
        psql.inheritIO();
        long begun = System.nanoTime();
        if (psql.start().waitFor() != 0) {
            throw new IllegalStateException("psql failed");
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    void execute(String sql) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first value of the first row. */
    String text(String query) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private java.sql.Connection connection() throws SQLException {
        Databases databases = stack.databases();
        return DriverManager.getConnection(
                databases.url(database), "postgres", databases.password("postgres"));
    }
}
