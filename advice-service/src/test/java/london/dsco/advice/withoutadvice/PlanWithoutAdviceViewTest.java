package london.dsco.advice.withoutadvice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import london.dsco.domain.RefusedException;
import london.dsco.figures.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanWithoutAdviceViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest(name = "until {0}: {1}")
    @CsvSource({"2026-10-12, 0", "2026-10-13, 0", "2026-10-14, 1", "2026-11-25, 43"})
    void countsDaysFromTheDueDate(LocalDate until, long days) {
        assertThat(PlanWithoutAdviceView.daysOver(LocalDate.of(2026, 10, 13), until))
                .isEqualTo(days);
    }

    @Test
    void reportsTheYearUpToTodayByDefault() {
        assertThat(Period.of(null, null, TODAY))
                .isEqualTo(new Period(LocalDate.of(2025, 11, 29), TODAY));
        assertThat(Period.of(TODAY, TODAY, TODAY)).isEqualTo(new Period(TODAY, TODAY));
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> Period.of(TODAY, TODAY.minusDays(1), TODAY))
                .isInstanceOf(RefusedException.class);
    }
}
