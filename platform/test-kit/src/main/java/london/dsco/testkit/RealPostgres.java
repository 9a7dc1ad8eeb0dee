package london.dsco.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One PostgreSQL per test JVM on a free port, with the roles of production. {@code test_owner} owns
 * the database and migrates it; the application logs in as {@code test_app}, which owns nothing and
 * cannot bypass row-level security.
 */
public final class RealPostgres implements Function<Void, Map<String, String>> {

    static final String OWNER = "test_owner";
    static final String APPLICATION = "test_app";
    static final String SUPERUSER = "postgres";

    // Kept, because otherwise the setting would be collected with its logger.
    private static final Logger CHATTY = Logger.getLogger("io.zonky.test.db.postgres");

    private static Map<String, String> configuration;

    /** Called by name from {@link RealParts}. */
    public RealPostgres() {}

    @Override
    public Map<String, String> apply(Void nothing) {
        synchronized (RealPostgres.class) {
            if (configuration == null) {
                configuration = start();
            }
            return configuration;
        }
    }

    @SuppressWarnings("resource") // stops with the JVM: the library registers its own hook
    private static Map<String, String> start() {
        CHATTY.setLevel(Level.WARNING);
        try {
            var postgres =
                    EmbeddedPostgres.builder()
                            .setServerConfig("listen_addresses", "127.0.0.1")
                            .start();
            createRoles(postgres);
            String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/test";
            Published.JDBC_URL.set(url);
            return Map.of(
                    "quarkus.datasource.jdbc.url", url,
                    "quarkus.datasource.username", APPLICATION,
                    "quarkus.datasource.password", APPLICATION,
                    "quarkus.flyway.username", OWNER,
                    "quarkus.flyway.password", OWNER,
                    "quarkus.flyway.placeholders.app_role", APPLICATION);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL started but its roles failed", e);
        }
    }

    private static void createRoles(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (String role : new String[] {OWNER, APPLICATION}) {
                statement.execute(
                        "create role %1$s login password '%1$s' nosuperuser nobypassrls nocreaterole"
                                .formatted(role));
            }
            statement.execute("create database test owner " + OWNER);
        }
    }
}
