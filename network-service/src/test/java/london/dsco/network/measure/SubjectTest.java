package london.dsco.network.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

    /** A review of 30 September has until 28 October to be decided. */
    @ParameterizedTest
    @CsvSource({
        "ADVICE, 2026-10-14, 2026-Q2",
        "ADVICE, 2026-10-15, 2026-Q3",
        "REVIEW, 2026-11-11, 2026-Q2",
        "REVIEW, 2026-11-12, 2026-Q3",
        "REVIEW, 2027-02-12, 2026-Q4",
    })
    void publishesAQuarterWhenItsFiguresCanNoLongerImprove(
            Subject subject, LocalDate today, String last) {
        assertThat(subject.lastSettled(today, Period.ofDays(14)))
                .isEqualTo(Quarter.fromString(last));
    }
}
