package london.dsco.network.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Up to which day a quarter's figures look. */
class CountedRowsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    /** Four weeks after 30 September: 28 October. Until then, the day before today. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-15, 2026-09-14",
        "2026-10-28, 2026-10-27",
        "2026-10-29, 2026-10-28",
        "2026-11-21, 2026-10-28"
    })
    void aReviewIsSettledOnceItsDayHasPassedAndFourWeeksAfterTheQuarterAtTheLatest(
            LocalDate today, LocalDate settled) {
        CountedRows rows = CountedRows.ofReviews(new Quarter(2026, 3), today);
        LocalDate seen = LocalDate.of(2026, 10, 28);
        assertThat(rows.values())
                .containsExactly(settled, seen, seen, seen, seen, seen, FIRST, LAST, FIRST, LAST);
    }

    @ParameterizedTest
    @CsvSource({"DISPATCHED, dispatched_on", "DUE, due_on"})
    void adviceIsCountedByTheDayOfItsCohortUpToTheQuartersLastDay(Cohort cohort, String day) {
        CountedRows rows = CountedRows.ofAdvice(cohort, new Quarter(2026, 3));
        assertThat(rows.values()).containsExactly(LAST, LAST, FIRST, LAST, FIRST, LAST);
        assertThat(rows.sql())
                .contains("from advice_fact where " + day + " between ? and ?")
                .contains("where " + day + " between ? and ?\n");
    }

    @Test
    void asksForAsManyValuesAsItHas() {
        CountedRows reviews = CountedRows.ofReviews(new Quarter(2026, 3), LAST);
        assertThat(reviews.sql().chars().filter(one -> one == '?').count())
                .isEqualTo(reviews.values().size());
        CountedRows advice = CountedRows.ofAdvice(Cohort.DUE, new Quarter(2026, 3));
        assertThat(advice.sql().chars().filter(one -> one == '?').count())
                .isEqualTo(advice.values().size());
    }
}
