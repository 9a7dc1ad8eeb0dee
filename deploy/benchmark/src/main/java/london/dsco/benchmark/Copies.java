package london.dsco.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import london.dsco.local.Databases;

/** Copies of a case, each a separate request on which a step can be taken once. */
final class Copies {

    private final Databases databases;
    private final Path script;
    private int made;

    Copies(Databases databases, Path script) {
        this.databases = databases;
        this.script = script;
    }

    /**
     * A batch of unused copies.
     *
     * @param first number of the first
     * @param last number of the last
     */
    record Batch(int first, int last) {

        /** Returns the ids of the copies, in order. */
        List<String> ids() {
            return IntStream.rangeClosed(first, last)
                    .mapToObj("00000000-0000-4000-8000-%012d"::formatted)
                    .toList();
        }
    }

    /**
     * @param template id of the request to copy
     */
    Batch of(String template, int count) throws IOException, SQLException {
        int first = made + 1;
        made += count;
        String sql =
                Files.readString(script)
                        .replace(":template", template)
                        .replace(":first", Integer.toString(first))
                        .replace(":last", Integer.toString(made));
        try (Connection connection =
                        DriverManager.getConnection(
                                databases.url("advice"),
                                "postgres",
                                databases.password("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return new Batch(first, made);
    }
}
