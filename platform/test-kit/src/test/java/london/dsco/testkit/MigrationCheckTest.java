package london.dsco.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationCheckTest {

    private static final String COMING = "1.1.0";

    @TempDir Path releases;

    @Test
    void acceptsAnyMigrationsBeforeTheFirstRelease() {
        assertThatCode(() -> check("rewritten").verify(null)).doesNotThrowAnyException();
    }

    @Test
    void bringsAStoredReleaseToTheCurrentSchema() {
        check("first").verify("1.0.0");

        assertThatCode(() -> check("first").verify(null)).doesNotThrowAnyException();
        assertThatCode(() -> check("forgotten").verify(null)).doesNotThrowAnyException();
    }

    @Test
    void recordsAReleaseOnce() {
        check("first").verify("1.0.0");

        assertThatThrownBy(() -> check("first").verify("1.0.0"))
                .hasMessageContaining("a release is recorded once");
    }

    @Test
    void rewritesTheComingReleaseWithItsRewrittenMigrations() {
        check("first").verify(COMING);
        check("rewritten").verify(COMING);

        assertThatCode(() -> check("rewritten").verify(null)).doesNotThrowAnyException();
    }

    @Test
    void refusesAMigrationRewrittenAfterItsRelease() {
        check("first").verify("1.0.0");

        assertThatThrownBy(() -> check("rewritten").verify(null))
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("001");
    }

    @Test
    void namesAGrantThatOnlyANewDatabaseHas() throws IOException {
        check("first").verify("1.0.0");
        Path file = releases.resolve("released-1.0.0.sql");
        String kept = Files.readString(file);
        assertThat(kept).contains("grant select, insert on thing");
        Files.writeString(file, kept.replace("grant select, insert", "grant select"));

        assertThatThrownBy(() -> check("first").verify(null))
                .hasMessageContaining("grant on thing: INSERT to test_app");
    }

    private MigrationCheck check(String set) {
        return MigrationCheck.in(releases, List.of("classpath:migrations/" + set), COMING);
    }
}
