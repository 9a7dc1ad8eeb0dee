package london.dsco.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import london.dsco.testkit.RealPostgres;
import org.junit.jupiter.api.Test;

class MigrateTest {

    private final Map<String, String> postgres = new RealPostgres().apply(null);
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void migratesOnceAndLetsTheServiceCompareVersions() throws Exception {
        assertThat(run(environment())).isZero();
        assertThat(run(environment())).isZero();

        try (var service =
                        DriverManager.getConnection(
                                postgres.get("quarkus.datasource.jdbc.url"),
                                postgres.get("quarkus.datasource.username"),
                                postgres.get("quarkus.datasource.password"));
                ResultSet rows =
                        service.createStatement()
                                .executeQuery(
                                        "select (select count(*) from thing),"
                                                + " (select count(*) from flyway_schema_history"
                                                + " where version = '001')")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isZero();
            assertThat(rows.getInt(2)).isEqualTo(1);
        }
    }

    @Test
    void namesTheMissingVariable() {
        Map<String, String> environment = environment();
        environment.remove("MIGRATE_APP_ROLE");

        assertThat(run(environment)).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("MIGRATE_APP_ROLE");
    }

    @Test
    void failsWithoutTheOwnersPassword() {
        Map<String, String> environment = environment();
        environment.put("MIGRATE_USERNAME", "nobody");

        assertThat(run(environment)).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("could not be migrated");
    }

    private int run(Map<String, String> environment) {
        return Migrate.run(environment, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private Map<String, String> environment() {
        return new HashMap<>(
                Map.of(
                        "MIGRATE_JDBC_URL", postgres.get("quarkus.datasource.jdbc.url"),
                        "MIGRATE_USERNAME", postgres.get("quarkus.flyway.username"),
                        "MIGRATE_PASSWORD", postgres.get("quarkus.flyway.password"),
                        "MIGRATE_APP_ROLE", postgres.get("quarkus.datasource.username")));
    }
}
