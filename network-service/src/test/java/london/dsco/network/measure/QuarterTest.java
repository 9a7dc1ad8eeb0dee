package london.dsco.network.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-Q1",
        "2026-03-31, 2026-Q1",
        "2026-04-01, 2026-Q2",
        "2026-09-30, 2026-Q3",
        "2026-12-31, 2026-Q4"
    })
    void aDateIsInTheQuarterOfItsMonth(LocalDate date, String quarter) {
        assertThat(Quarter.of(date)).hasToString(quarter);
    }

    @Test
    void quartersContinueAcrossYears() {
        assertThat(Quarter.fromString("2026-Q4").plus(1)).hasToString("2027-Q1");
        assertThat(Quarter.fromString("2026-Q1").plus(-1)).hasToString("2025-Q4");
        assertThat(Quarter.fromString("2025-Q3").countTo(Quarter.fromString("2026-Q2")))
                .isEqualTo(4);
        assertThat(Quarter.fromString("2025-Q4")).isLessThan(Quarter.fromString("2026-Q1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-Q5", "2026Q1", "26-Q1", "2026-q1", "1999-Q1", ""})
    void refusesAnythingElseAsAQuarter(String written) {
        assertThatThrownBy(() -> Quarter.fromString(written))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
