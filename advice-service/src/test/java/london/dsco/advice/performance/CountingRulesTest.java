package london.dsco.advice.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import london.dsco.advice.request.RequestFigure;
import london.dsco.grading.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingRulesTest {

    private static final String RECEIVED = "2026-09-01";
    private static final LocalDate DAY_28 = LocalDate.parse("2026-09-29");

    @ParameterizedTest
    @CsvSource({"41, true", "42, true", "43, false"})
    void isOnTimeUpToTheFortySecondDay(int days, boolean onTime) {
        assertThat(CountingRules.isOnTime(Figures.after(RECEIVED, days).figure()))
                .isEqualTo(onTime);
    }

    @Test
    void anExceptionDoesNotMakeItOnTime() {
        assertThat(CountingRules.isOnTime(Figures.after(RECEIVED, 43).excusing().figure()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "OUTSTANDING, true",
        "GOOD, true",
        "REQUIRES_IMPROVEMENT, false",
        "INADEQUATE, false",
        ", false"
    })
    void isGoodOrBetterByItsGrade(Grade grade, boolean good) {
        assertThat(CountingRules.isGoodOrBetter(Figures.after(RECEIVED, 40).graded(grade).figure()))
                .isEqualTo(good);
    }

    @Test
    void neededAReminderUnlessItWasSentByDay28WithoutOne() {
        assertThat(CountingRules.neededAReminder(Figures.after(RECEIVED, 28).figure())).isFalse();
        assertThat(CountingRules.neededAReminder(Figures.after(RECEIVED, 29).figure())).isTrue();
        assertThat(
                        CountingRules.neededAReminder(
                                Figures.after(RECEIVED, 28).remindedAfter(28).figure()))
                .isTrue();
    }

    @Test
    void day28IsByTheReminderDayAndNeverIsNot() {
        RequestFigure figure = Figures.after(RECEIVED, 40).figure();
        assertThat(CountingRules.isByReminderDay(DAY_28, figure)).isTrue();
        assertThat(CountingRules.isByReminderDay(DAY_28.plusDays(1), figure)).isFalse();
        assertThat(CountingRules.isByReminderDay(null, figure)).isFalse();
    }

    @Test
    void isConsultedInTimeUpToTheDayOfDispatch() {
        Figures sent = Figures.after(RECEIVED, 30);
        assertThat(CountingRules.isConsultedInTime(sent.figure())).isFalse();
        assertThat(CountingRules.isConsultedInTime(sent.consultedAfter(30).figure())).isTrue();
        assertThat(CountingRules.isConsultedInTime(sent.consultedAfter(31).figure())).isFalse();
    }

    @Test
    void isBeforeConsultationUntilTheDayBeforeTheFirst() {
        RequestFigure sent = Figures.after(RECEIVED, 30).figure();
        LocalDate on = sent.dispatchedOn();
        assertThat(CountingRules.isBeforeConsultation(sent.consultedFirst(on))).isFalse();
        assertThat(CountingRules.isBeforeConsultation(sent.consultedFirst(on.plusDays(1))))
                .isTrue();
    }

    @Test
    void isOfAConsultedAuthorOnlyWhenItWasGraded() {
        RequestFigure sent = Figures.after(RECEIVED, 30).figure();
        assertThat(CountingRules.isOfConsultedAuthor(sent)).isFalse();
        assertThat(CountingRules.isOfConsultedAuthor(sent.consultedFirst(sent.dispatchedOn())))
                .isTrue();
        RequestFigure ungraded = Figures.after(RECEIVED, 30).graded(null).figure();
        assertThat(
                        CountingRules.isOfConsultedAuthor(
                                ungraded.consultedFirst(ungraded.dispatchedOn())))
                .isFalse();
    }
}
