package london.dsco.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Migrates a service's database to the version of its packaged jars, as the database's owner, in a
 * separate process that ends before the service starts. As in production, that is the class {@code
 * Migrate} of the service.
 */
final class Migration {

    private static final String PROGRAM = "london.dsco.migrate.Migrate";

    private final StackConfig config;
    private final Databases databases;

    Migration(StackConfig config, Databases databases) {
        this.config = config;
        this.databases = databases;
    }

    /**
     * Migrates the database, unless it is up to date.
     *
     * @throws StackFailure when a migration fails
     */
    void run(Part service) {
        Path log = config.logs().resolve(service.label() + "-migrate.log");
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder migrate =
                    new ProcessBuilder(command(service))
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile());
            String database = service.database();
            String owner = Databases.owner(database);
            migrate.environment().put("MIGRATE_JDBC_URL", databases.url(database));
            migrate.environment().put("MIGRATE_USERNAME", owner);
            migrate.environment().put("MIGRATE_PASSWORD", databases.password(owner));
            migrate.environment().put("MIGRATE_APP_ROLE", database);
            if (migrate.start().waitFor() != 0) {
                throw new StackFailure(
                        "The database of the " + service.label() + " could not be migrated.",
                        "See "
                                + log
                                + ". For an older database, run deploy/down --wipe. For a migration that"
                                + " was renamed, run ./mvnw -pl "
                                + service.label()
                                + " clean.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while migrating.", "Run deploy/up again.", e);
        }
    }

    private List<String> command(Part service) {
        Path application = config.root().resolve(service.label()).resolve("target/quarkus-app");
        return List.of(
                JavaProgram.path(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                application.resolve("app") + "/*:" + application.resolve("lib/main") + "/*",
                PROGRAM);
    }
}
