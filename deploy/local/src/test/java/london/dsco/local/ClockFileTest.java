package london.dsco.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockFileTest {

    private static final Instant NOW = Instant.parse("2026-10-20T08:30:00.25Z");

    @TempDir Path folder;

    @Test
    void timeIsRealWithoutAFile() {
        assertThat(clock().now()).isEqualTo(NOW);
    }

    @Test
    void aSetInstantIsReachedExactlyAndWrittenAsOneLine() throws Exception {
        clock().set(Instant.parse("2026-10-21T08:30:00.25Z"));

        assertThat(clock().now()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(Files.readString(folder.resolve("clock"))).isEqualTo("offset PT24H\n");
    }

    @Test
    void theHourStaysTheSameWhenAnAdvanceCrossesTheEndOfSummerTime() {
        clock().advance("P7D");

        assertThat(clock().now()).isEqualTo(Instant.parse("2026-10-27T09:30:00.25Z"));
    }

    @Test
    void periodsOfDaysAndHoursAddUpAndMayGoBack() {
        ClockFile clock = clock();
        clock.advance("P1DT2H");
        clock.advance("PT-2H");
        clock.advance("-P1D");

        assertThat(clock.now()).isEqualTo(NOW);
    }

    @Test
    void aResetMakesTimeRealAgain() {
        clock().advance("P12M");
        clock().reset();

        assertThat(clock().offset()).isEqualTo(Duration.ZERO);
    }

    @Test
    void refusesAnInvalidPeriod() {
        assertThatThrownBy(() -> clock().advance("28 days")).isInstanceOf(StackFailure.class);
        assertThatThrownBy(() -> clock().advance("PT")).isInstanceOf(StackFailure.class);
    }

    private ClockFile clock() {
        return new ClockFile(folder.resolve("clock"), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
