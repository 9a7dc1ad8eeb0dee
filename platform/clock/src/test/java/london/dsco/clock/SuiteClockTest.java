package london.dsco.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import london.dsco.domain.London;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteClockTest {

    @TempDir Path folder;

    @Test
    void outsideTheLocalStackAClockFileStopsTheService() {
        assertThatThrownBy(() -> SuiteClock.choose(Optional.of(folder.resolve("clock")), false))
                .isInstanceOf(IllegalStateException.class);
        assertThat(SuiteClock.choose(Optional.empty(), false)).isEqualTo(Clock.system(London.ZONE));
    }

    @Test
    void inTheLocalStackTimeFollowsTheFileAtOnce() throws IOException {
        Path file = folder.resolve("clock");
        Clock clock = SuiteClock.choose(Optional.of(file), true);
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
        set(file, "offset PT672H", 1);
        assertThat(clock.instant())
                .isCloseTo(Instant.now().plus(Duration.ofDays(28)), within(5, ChronoUnit.SECONDS));
        set(file, "offset PT-24H", 2);
        assertThat(clock.instant())
                .isCloseTo(Instant.now().minus(Duration.ofDays(1)), within(5, ChronoUnit.SECONDS));
        set(file, "", 3);
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }

    private static void set(Path file, String line, int tick) throws IOException {
        Files.writeString(file, line);
        Files.setLastModifiedTime(
                file, FileTime.from(Instant.ofEpochSecond(1_700_000_000L + tick)));
    }
}
