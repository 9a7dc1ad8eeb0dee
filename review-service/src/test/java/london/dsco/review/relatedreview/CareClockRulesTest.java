package london.dsco.review.relatedreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CareClockRulesTest {

    /** The usual intervals of councils, in months. */
    private static final ReviewIntervals USUAL = new ReviewIntervals(3, 6, 6, 6, 12);

    private static final LocalDate BEGAN = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @CsvSource({
        // kind, reviews held, last one, due date: twenty working days exclude the day itself
        "CLA,         0, ,           2026-09-29, LAW",
        "CLA,         1, 2026-09-28, 2026-12-28, LAW",
        "CLA,         2, 2026-12-20, 2027-06-20, LAW",
        "CLA,         9, 2026-08-31, 2027-02-28, LAW",
        "SHORT_BREAK, 0, ,           2026-12-01, LAW",
        "SHORT_BREAK, 1, 2026-11-30, 2027-05-30, LAW",
        "PATHWAY,     0, ,           2027-03-01, LAW",
        "PATHWAY,     3, 2026-10-31, 2027-04-30, LAW",
        "CP,          0, ,           2026-12-01, STATUTORY_GUIDANCE",
        "CP,          1, 2026-11-20, 2027-05-20, STATUTORY_GUIDANCE",
        "CIN,         0, ,           2026-12-01, PRACTICE",
        "CIN,         1, 2026-11-20, 2027-05-20, PRACTICE",
        "TAF,         0, ,           2027-03-01, PRACTICE",
        "TAC,         2, 2026-10-05, 2027-04-05, PRACTICE",
        "DIRECT_PAYMENT, 0, ,        2027-03-01, PRACTICE",
        "DIRECT_PAYMENT, 2, 2026-11-20, 2027-11-20, PRACTICE",
        "CARE_ACT_DIRECT_PAYMENT, 0, , 2027-03-01, LAW",
        "CARE_ACT_DIRECT_PAYMENT, 1, 2027-02-28, 2028-02-28, LAW",
        "S17,         0, ,           2026-11-03, STATUTORY_GUIDANCE",
        "PEP,         0, ,           2026-09-29, STATUTORY_GUIDANCE",
        "PEP,         1, 2026-10-15, 2027-03-31, STATUTORY_GUIDANCE",
        "PEP,         2, 2027-02-01, 2027-07-31, STATUTORY_GUIDANCE",
        "PEP,         3, 2027-08-02, 2027-12-31, STATUTORY_GUIDANCE"
    })
    void countsTheNextReviewFromTheFacts(
            ReviewKind kind, int held, LocalDate last, LocalDate due, Basis basis) {
        NextDue next = next(kind, new ClockFacts(BEGAN, last, held)).orElseThrow();

        assertThat(next.by()).isEqualTo(due);
        assertThat(next.basis()).isEqualTo(basis);
        assertThat(next.citation()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "0, ,           2026-12-01",
        "1, 2026-10-20, 2027-03-14",
        "4, 2026-11-20, 2027-03-14"
    })
    void reviewsAPersonalBudgetWithinThreeMonthsAndThenWithEachAnnualReview(
            int held, LocalDate last, LocalDate due) {
        NextDue next =
                CareClockRules.personalBudget(
                        new ClockFacts(BEGAN, last, held), LocalDate.of(2027, 3, 14));
        assertThat(next.by()).isEqualTo(due);
        assertThat(next.basis()).isEqualTo(Basis.LAW);
        assertThat(next.citation())
                .startsWith("SI 2014/1652, reg 11(2), personal budget of the EHC plan: ");
    }

    @Test
    void doesNotCountBankHolidaysInTwentyWorkingDays() {
        var facts = new ClockFacts(LocalDate.of(2026, 12, 7), null, 0);
        assertThat(next(ReviewKind.CLA, facts).orElseThrow().by()).isEqualTo("2027-01-07");
    }

    @Test
    void requiresTheEducationPlanForAnEarlierFirstCareReview() {
        var facts = new ClockFacts(BEGAN, null, 0);
        assertThat(CareClockRules.next(ReviewKind.PEP, facts, LocalDate.of(2026, 9, 20), USUAL))
                .map(NextDue::by)
                .contains(LocalDate.of(2026, 9, 20));
        assertThat(CareClockRules.next(ReviewKind.PEP, facts, LocalDate.of(2026, 10, 20), USUAL))
                .map(NextDue::by)
                .contains(LocalDate.of(2026, 9, 29));
    }

    @Test
    void usesTheBoroughsOwnIntervalsIfNoLawSetsOne() {
        var monthly = new ReviewIntervals(1, 2, 4, 3, 9);
        var first = new ClockFacts(BEGAN, null, 0);
        var second = new ClockFacts(BEGAN, LocalDate.of(2026, 10, 1), 1);

        assertThat(CareClockRules.next(ReviewKind.CIN, first, null, monthly).orElseThrow().by())
                .isEqualTo("2026-10-01");
        assertThat(CareClockRules.next(ReviewKind.CIN, second, null, monthly).orElseThrow().by())
                .isEqualTo("2026-12-01");
        assertThat(
                        CareClockRules.next(ReviewKind.DIRECT_PAYMENT, first, null, monthly)
                                .orElseThrow()
                                .by())
                .isEqualTo("2026-12-01");
        assertThat(CareClockRules.next(ReviewKind.TAF, first, null, monthly).orElseThrow().by())
                .isEqualTo("2027-01-01");
        assertThat(CareClockRules.next(ReviewKind.CLA, second, null, monthly).orElseThrow().by())
                .isEqualTo("2027-01-01");
    }

    @Test
    void hasNoDueDateOnceTheAssessmentHasEnded() {
        assertThat(next(ReviewKind.S17, new ClockFacts(BEGAN, LocalDate.of(2026, 10, 1), 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReviewKind.class)
    void hasAClockForEachKindThatNeedsOne(ReviewKind kind) {
        boolean withTheAnnualReview = kind == ReviewKind.PERSONAL_BUDGET;
        assertThat(withTheAnnualReview || next(kind, new ClockFacts(BEGAN, null, 0)).isPresent())
                .isEqualTo(CareClockRules.counts(kind));
    }

    private static Optional<NextDue> next(ReviewKind kind, ClockFacts facts) {
        return CareClockRules.next(kind, facts, null, USUAL);
    }
}
