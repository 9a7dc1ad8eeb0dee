package london.dsco.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/**
 * A release's schema as a script: its migrations word for word, then Flyway's record of them, so
 * that later migrations continue from there.
 *
 * @param sql script with {@code ${app_role}} in place of the application's role
 */
record ReleasedSchema(String sql) {

    /**
     * The path that Flyway sets, so that a function that stores the path of its creation has the
     * same.
     */
    private static final String PATH = "set search_path to public, \"$user\", public;\n";

    private static final String HISTORY =
            """
            create table flyway_schema_history (
              installed_rank integer not null constraint flyway_schema_history_pk primary key,
              version varchar(50), description varchar(200) not null, type varchar(20) not null,
              script varchar(1000) not null, checksum integer, installed_by varchar(100) not null,
              installed_on timestamp not null default now(), execution_time integer not null,
              success boolean not null);
            create index flyway_schema_history_s_idx on flyway_schema_history (success);
            """;

    static ReleasedSchema of(Flyway flyway, ScratchDatabase fresh) {
        List<String> parts = new ArrayList<>(List.of(PATH));
        for (MigrationInfo migration : flyway.info().applied()) {
            if (migration.getScript().endsWith(".sql")) {
                parts.add("-- " + migration.getScript() + "\n" + text(flyway, migration));
            }
        }
        parts.add(HISTORY);
        parts.add(history(fresh));
        return new ReleasedSchema(String.join("\n", parts));
    }

    private static String text(Flyway flyway, MigrationInfo migration) {
        var loader = flyway.getConfiguration().getClassLoader();
        return Arrays.stream(flyway.getConfiguration().getLocations())
                .map(location -> location.getRootPath() + "/" + migration.getScript())
                .filter(path -> loader.getResource(path) != null)
                .map(path -> read(loader, path))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(migration.getScript()));
    }

    private static String read(ClassLoader loader, String path) {
        try (var in = loader.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String history(ScratchDatabase fresh) {
        try (var connection = fresh.connect(RealPostgres.OWNER)) {
            return Database.select(
                            connection,
                            "select installed_rank, version, description, type, script, checksum"
                                    + " from flyway_schema_history where success"
                                    + " order by installed_rank")
                    .stream()
                    .map(ReleasedSchema::row)
                    .collect(Collectors.joining());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String row(Map<String, Object> applied) {
        return "insert into flyway_schema_history (installed_rank, version, description, type, script,"
                + " checksum, installed_by, execution_time, success) values ("
                + applied.values().stream()
                        .map(ReleasedSchema::literal)
                        .collect(Collectors.joining(", "))
                + ", current_user, 0, true);\n";
    }

    private static String literal(Object value) {
        return value == null || value instanceof Number
                ? String.valueOf(value)
                : "'" + value.toString().replace("'", "''") + "'";
    }
}
