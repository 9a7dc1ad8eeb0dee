package london.dsco.migrate;

import java.io.PrintStream;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Migrates a service's database to the version of the service's own jars, in a process of its own
 * that ends before the service starts. It runs as the owner of the tables; the service never learns
 * that password.
 *
 * <p>Run it on the class path of a packaged service, with the environment variables in {@link
 * #main}:
 *
 * <pre>{@code
 * java -cp 'quarkus-app/app/*:quarkus-app/lib/main/*' london.dsco.migrate.Migrate
 * }</pre>
 *
 * Running it twice is harmless, and two concurrent runs wait for each other (Flyway holds a lock).
 */
public final class Migrate {

    /** Every folder below {@code db} on the class path: the service's own and its jars'. */
    private static final String LOCATION = "classpath:db";

    private Migrate() {}

    /**
     * Ends with 0 if the database is up to date, with 1 if a migration failed, with 2 if a variable
     * is missing. Variables: {@code MIGRATE_JDBC_URL}, {@code MIGRATE_USERNAME} and {@code
     * MIGRATE_PASSWORD} of the owner, {@code MIGRATE_APP_ROLE}, the role with which the service
     * logs in.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        System.exit(run(System.getenv(), System.out));
    }

    static int run(Map<String, String> environment, PrintStream out) {
        for (String name :
                new String[] {
                    "MIGRATE_JDBC_URL", "MIGRATE_USERNAME", "MIGRATE_PASSWORD", "MIGRATE_APP_ROLE"
                }) {
            if (!environment.containsKey(name)) {
                out.println("The environment variable " + name + " is missing.");
                return 2;
            }
        }
        try {
            MigrateResult result =
                    Flyway.configure()
                            .dataSource(
                                    environment.get("MIGRATE_JDBC_URL"),
                                    environment.get("MIGRATE_USERNAME"),
                                    environment.get("MIGRATE_PASSWORD"))
                            .locations(LOCATION)
                            .placeholders(Map.of("app_role", environment.get("MIGRATE_APP_ROLE")))
                            .load()
                            .migrate();
            out.printf(
                    "%s: %d migrations run, now at version %s%n",
                    result.database, result.migrationsExecuted, version(result));
            return 0;
        } catch (FlywayException e) {
            out.println("The database could not be migrated: " + e.getMessage());
            return 1;
        }
    }

    private static String version(MigrateResult result) {
        return result.targetSchemaVersion == null
                ? result.initialSchemaVersion
                : result.targetSchemaVersion;
    }
}
