package london.dsco.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Proves that a database of an earlier release, migrated, is the same as a new one: the same
 * tables, columns, constraints, indexes, policies, grants, functions and triggers.
 *
 * <pre>{@code
 * class MigrationTest {
 *     @Test
 *     void bringsEveryReleasedSchemaToThePresentOne() {
 *         MigrationCheck.ofService().verify();
 *     }
 * }
 * }</pre>
 *
 * <p>A release is kept in {@code src/test/resources/schema/released-VERSION.sql}: the migrations as
 * they were then, with Flyway's own record of them. {@code -Dschema.release=1.0.0} writes it, once.
 * Until a first one is kept the migrations may be rewritten; afterwards Flyway refuses a changed
 * one, and so does this check.
 */
public final class MigrationCheck {

    private static final List<String> LOCATIONS =
            List.of("classpath:db/kit", "classpath:db/migration");

    private final Path releases;
    private final List<String> locations;

    private MigrationCheck(Path releases, List<String> locations) {
        this.releases = releases;
        this.locations = locations;
    }

    /** Of the service whose test this is. */
    public static MigrationCheck ofService() {
        return in(Path.of("src/test/resources/schema"), LOCATIONS);
    }

    static MigrationCheck in(Path releases, List<String> locations) {
        return new MigrationCheck(releases, locations);
    }

    /**
     * @throws AssertionError naming each difference between a migrated release and a new database
     */
    public void verify() {
        verify(System.getProperty("schema.release"));
    }

    void verify(String newRelease) {
        try (var fresh = ScratchDatabase.create()) {
            Flyway flyway = flyway(fresh);
            int applied = flyway.migrate().migrationsExecuted;
            assertThat(applied).as("migrations on the class path").isPositive();
            assertThat(flyway.migrate().migrationsExecuted).as("migrations left over").isZero();
            List<String> expected = Catalogue.of(fresh);
            if (newRelease != null) {
                keep(newRelease, flyway, fresh);
            }
            for (Path release : kept()) {
                assertThat(migrated(release))
                        .as("%s, migrated, against a new database", release.getFileName())
                        .containsExactlyElementsOf(expected);
            }
        }
    }

    private List<String> migrated(Path release) {
        try (var old = ScratchDatabase.create()) {
            old.run(Files.readString(release).replace("${app_role}", RealPostgres.APPLICATION));
            flyway(old).migrate();
            return Catalogue.of(old);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(String version, Flyway flyway, ScratchDatabase fresh) {
        Path file = releases.resolve("released-" + version + ".sql");
        assertThat(file).as("a release is recorded once").doesNotExist();
        try {
            Files.createDirectories(releases);
            Files.writeString(file, ReleasedSchema.of(flyway, fresh).sql());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> kept() {
        if (!Files.isDirectory(releases)) {
            return List.of();
        }
        try (var files = Files.list(releases)) {
            return files.filter(file -> file.getFileName().toString().matches("released-.*\\.sql"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Flyway flyway(ScratchDatabase database) {
        return Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(database.url(), RealPostgres.OWNER, RealPostgres.OWNER)
                .locations(locations.toArray(String[]::new))
                .placeholders(Map.of("app_role", RealPostgres.APPLICATION))
                .load();
    }
}
