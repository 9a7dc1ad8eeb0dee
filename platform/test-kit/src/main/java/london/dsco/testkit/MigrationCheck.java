package london.dsco.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;

/**
 * Proves that a migrated database of an earlier release equals a new one: the same tables, columns,
 * constraints, indexes, policies, grants, functions and triggers.
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
 * <p>A release is stored in {@code src/test/resources/schema/released-VERSION.sql}: the migrations
 * as they were then, with Flyway's own record of them. {@code -Dschema.release=1.0.0} writes it.
 *
 * <p>The coming release, {@code 1.0.0} while the project is {@code 1.0.0-SNAPSHOT}, is stored
 * beforehand. Its migrations may be rewritten, and its file is then written again. Once the
 * project's version has moved on, neither may change: Flyway refuses a changed migration, and this
 * check refuses to write the file.
 */
public final class MigrationCheck {

    private static final List<String> LOCATIONS =
            List.of("classpath:db/kit", "classpath:db/migration");

    /** The first version in the project's file is the project's own. */
    private static final Pattern SNAPSHOT = Pattern.compile("<version>(.+?)-SNAPSHOT</version>");

    private final Path releases;
    private final List<String> locations;
    private final String coming;

    private MigrationCheck(Path releases, List<String> locations, String coming) {
        this.releases = releases;
        this.locations = locations;
        this.coming = coming;
    }

    /** Returns the check for the service that the test belongs to. */
    public static MigrationCheck ofService() {
        return in(Path.of("src/test/resources/schema"), LOCATIONS, comingRelease());
    }

    /**
     * @param coming version that has not been released yet
     */
    static MigrationCheck in(Path releases, List<String> locations, String coming) {
        return new MigrationCheck(releases, locations, coming);
    }

    private static String comingRelease() {
        try {
            Matcher version = SNAPSHOT.matcher(Files.readString(Path.of("../pom.xml")));
            assertThat(version.find()).as("the project's version is a snapshot").isTrue();
            return version.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        if (!version.equals(coming)) {
            assertThat(file).as("a release is recorded once").doesNotExist();
        }
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
