package london.dsco.advice.breakglass;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BreakGlassRulesTest {

    private static final LocalDate REVIEW_BY = LocalDate.of(2026, 12, 1);

    @Test
    void expiresAfterTheHoursOfTheBorough() {
        assertThat(BreakGlassRules.expiresAt(Instant.parse("2026-11-24T21:14:09Z"), 4))
                .isEqualTo("2026-11-25T01:14:09Z");
    }

    @Test
    void countsFiveWorkingDaysToTheReview() {
        assertThat(BreakGlassRules.reviewBy(LocalDate.of(2026, 11, 24))).isEqualTo(REVIEW_BY);
    }

    @Test
    void isDueOnItsLastDayAndOverdueAfterIt() {
        assertThat(BreakGlassRules.review(false, REVIEW_BY, REVIEW_BY)).isEqualTo(ReviewState.DUE);
        assertThat(BreakGlassRules.review(false, REVIEW_BY, REVIEW_BY.plusDays(1)))
                .isEqualTo(ReviewState.OVERDUE);
    }

    @Test
    void isNeverOverdueOnceReviewed() {
        assertThat(BreakGlassRules.review(true, REVIEW_BY, REVIEW_BY.plusDays(9)))
                .isEqualTo(ReviewState.REVIEWED);
    }
}
