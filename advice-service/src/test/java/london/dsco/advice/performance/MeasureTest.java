package london.dsco.advice.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.RequestFigure;
import london.dsco.grading.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureTest {

    private static final String DAY = "2026-01-05";

    private static void assertShare(Measure measure, int count, int of, Figures... dispatched) {
        List<RequestFigure> figures = Arrays.stream(dispatched).map(Figures::figure).toList();
        PerformanceView.Share share = PerformanceView.Share.of(measure, figures);
        assertThat(share.count()).isEqualTo(count);
        assertThat(share.of()).isEqualTo(of);
    }

    @Test
    void countsTheDueDayAsOnTimeAndTheNextAsLate() {
        assertShare(Measure.ON_TIME, 1, 2, Figures.after(DAY, 42), Figures.after(DAY, 43));
    }

    @Test
    void countsNoExceptionAsOnTime() {
        assertShare(Measure.ON_TIME, 0, 1, Figures.after(DAY, 43).excusing());
    }

    @Test
    void countsExcusedLateAdviceWithAdviceOnTimeAsTheNetworkDoes() {
        assertShare(
                Measure.ON_TIME_OR_EXCUSED,
                3,
                4,
                Figures.after(DAY, 42),
                Figures.after(DAY, 43),
                Figures.after(DAY, 42).excusing(),
                Figures.after(DAY, 50).excusing());
    }

    @Test
    void leavesOutAdviceWithAnExceptionLateOrNot() {
        assertShare(
                Measure.ON_TIME_LEAVING_OUT_EXCUSED,
                1,
                2,
                Figures.after(DAY, 42),
                Figures.after(DAY, 43),
                Figures.after(DAY, 42).excusing(),
                Figures.after(DAY, 50).excusing());
    }

    @Test
    void countsAReminderUpToTheTwentyEighthDayButNotLater() {
        assertShare(
                Measure.REMINDED_IN_TIME,
                1,
                4,
                Figures.after(DAY, 40).remindedAfter(28),
                Figures.after(DAY, 40).remindedAfter(29),
                Figures.after(DAY, 70).remindedAfter(60),
                Figures.after(DAY, 29));
    }

    @Test
    void countsAdviceDispatchedByTheTwentyEighthDayAsReminded() {
        assertShare(
                Measure.REMINDED_IN_TIME,
                3,
                3,
                Figures.after(DAY, 27),
                Figures.after(DAY, 28),
                Figures.after(DAY, 28).remindedAfter(28));
    }

    @Test
    void dividesAdviceThatNeededAReminderIntoSentOnItsDayLateAndNotSent() {
        Figures[] dispatched = {
            Figures.after(DAY, 40).remindedAfter(28),
            Figures.after(DAY, 28).remindedAfter(28),
            Figures.after(DAY, 40).remindedAfter(29),
            Figures.after(DAY, 29),
            Figures.after(DAY, 28),
            Figures.after(DAY, 3)
        };
        assertShare(Measure.REMINDER_SENT_ON_ITS_DAY, 2, 4, dispatched);
        assertShare(Measure.REMINDER_SENT_LATE, 1, 4, dispatched);
        assertShare(Measure.REMINDER_NOT_SENT, 1, 4, dispatched);
    }

    @Test
    void countsAdviceWhoseAuthorWasOfferedAConsultation() {
        assertShare(
                Measure.CONSULTATION_OFFERED,
                1,
                2,
                Figures.after(DAY, 30),
                Figures.after(DAY, 30).offeredAConsultation());
    }

    @Test
    void countsConsultationsHeldByTheDayOfDispatchOfThoseOffered() {
        assertShare(
                Measure.CONSULTATION_HELD,
                1,
                3,
                Figures.after(DAY, 30),
                Figures.after(DAY, 30).offeredAConsultation(),
                Figures.after(DAY, 30).consultedAfter(30),
                Figures.after(DAY, 30).consultedAfter(31));
    }

    @Test
    void countsGoodAndOutstandingAsGoodOrBetter() {
        assertShare(
                Measure.GOOD_OR_BETTER,
                2,
                4,
                Figures.after(DAY, 30).graded(Grade.OUTSTANDING),
                Figures.after(DAY, 30).graded(Grade.GOOD),
                Figures.after(DAY, 30).graded(Grade.REQUIRES_IMPROVEMENT),
                Figures.after(DAY, 30).graded(Grade.INADEQUATE));
    }

    @Test
    void countsAdviceThatKeptItsAuthorAndNotHandedOverAdvice() {
        assertShare(
                Measure.WITHOUT_HANDOVER,
                1,
                3,
                Figures.after(DAY, 30),
                Figures.after(DAY, 30).handedOver(1),
                Figures.after(DAY, 30).handedOver(2));
    }

    @Test
    void givesAPercentageToOneDecimalPlaceAndNoneOfNothing() {
        List<RequestFigure> three =
                List.of(
                        Figures.after(DAY, 30).figure(),
                        Figures.after(DAY, 30).figure(),
                        Figures.after(DAY, 50).figure());
        assertThat(PerformanceView.Share.of(Measure.ON_TIME, three).percent())
                .isEqualByComparingTo(new BigDecimal("66.7"));
        assertThat(PerformanceView.Share.of(Measure.ON_TIME, List.of()).percent()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void definesWhatItCountsAndOfWhat(Measure measure) {
        assertThat(measure.definition()).contains(", of ").endsWith(".");
    }

    private static RequestFigure consultedFirst(Figures figures, String on) {
        return figures.figure().consultedFirst(on == null ? null : LocalDate.parse(on));
    }

    /**
     * The first consultation was on 1 March. Two pieces of advice came before, of which one is
     * Good, and three from that day on, of which two are. One without a grade and one by an author
     * who was never consulted are on neither side.
     */
    @Test
    void dividesGradesAtTheAuthorsFirstConsultation() {
        List<RequestFigure> figures =
                List.of(
                        consultedFirst(Figures.after("2026-01-05", 30), "2026-03-01"),
                        consultedFirst(
                                Figures.after("2026-01-05", 54).graded(Grade.INADEQUATE),
                                "2026-03-01"),
                        consultedFirst(Figures.after("2026-01-05", 55), "2026-03-01"),
                        consultedFirst(
                                Figures.after("2026-02-05", 40).graded(Grade.OUTSTANDING),
                                "2026-03-01"),
                        consultedFirst(
                                Figures.after("2026-02-05", 40).graded(Grade.INADEQUATE),
                                "2026-03-01"),
                        consultedFirst(Figures.after("2026-02-05", 40).graded(null), "2026-03-01"),
                        consultedFirst(Figures.after("2026-02-05", 40), null));

        assertThat(Measure.GOOD_BEFORE_CONSULTATION.count(figures)).isEqualTo(1);
        assertThat(Measure.GOOD_BEFORE_CONSULTATION.whole(figures)).hasSize(2);
        assertThat(Measure.GOOD_AFTER_CONSULTATION.count(figures)).isEqualTo(2);
        assertThat(Measure.GOOD_AFTER_CONSULTATION.whole(figures)).hasSize(3);
    }

    @Test
    void findsAsManyRequestsBehindEachPartAsItCounts() {
        List<RequestFigure> figures =
                List.of(
                        Figures.after(DAY, 42).figure(),
                        Figures.after(DAY, 43).figure(),
                        Figures.after(DAY, 44).figure());

        assertThat(Part.COUNTED.of(Measure.ON_TIME, figures)).containsExactly(figures.get(0).id());
        assertThat(Part.REST.of(Measure.ON_TIME, figures))
                .containsExactlyInAnyOrder(figures.get(1).id(), figures.get(2).id());
        assertThat(Part.WHOLE.of(Measure.ON_TIME, figures))
                .hasSize(3)
                .isSortedAccordingTo(Comparator.comparing(UUID::toString));
    }
}
