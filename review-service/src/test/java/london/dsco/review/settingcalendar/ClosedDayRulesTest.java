package london.dsco.review.settingcalendar;

import static london.dsco.review.settingcalendar.Closure.CLOSED;
import static london.dsco.review.settingcalendar.Closure.INSET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosedDayRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate MEET_BY = LocalDate.of(2027, 1, 31);
    private static final LocalDate DUE_BY = LocalDate.of(2027, 2, 28);
    private static final List<ClosedDays> CHRISTMAS =
            List.of(
                    days("2026-12-19", "2027-01-03", CLOSED),
                    days("2027-01-04", "2027-01-04", INSET));

    @ParameterizedTest
    @CsvSource({
        "2026-12-18, ",
        "2026-12-19, setting-closed",
        "2027-01-03, setting-closed",
        "2027-01-04, inset-day",
        "2027-01-05, "
    })
    void refusesAMeetingOnAClosedDay(LocalDate day, String code) {
        var refusal = ClosedDayRules.refusal(day, CHRISTMAS, TODAY, MEET_BY, DUE_BY);

        assertThat(refusal.map(ClosedDayRulesTest::code).orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-04, true", "2026-12-05, false", "2026-12-21, false"})
    void allowsAClosedDayIfNoOpenDayWithTwoWeeksNoticeIsLeft(LocalDate today, boolean refused) {
        assertThat(isRefused("2026-12-22", CHRISTMAS, today, "2026-12-31", "2027-01-28"))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-13, false", "2026-12-14, true"})
    void aWeekendIsNotAnOpenDay(String meetBy, boolean refused) {
        List<ClosedDays> allWeek = List.of(days("2026-12-07", "2026-12-11", CLOSED));

        assertThat(isRefused("2026-12-09", allWeek, TODAY, meetBy, "2027-01-31"))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-28, false", "2026-12-29, true"})
    void aBankHolidayIsNotAnOpenDay(String meetBy, boolean refused) {
        List<ClosedDays> beforeChristmas = List.of(days("2026-12-19", "2026-12-24", CLOSED));

        assertThat(
                        isRefused(
                                "2026-12-22",
                                beforeChristmas,
                                LocalDate.of(2026, 12, 5),
                                meetBy,
                                "2027-01-31"))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-04, 2027-01-04, false",
        "2026-12-04, 2027-01-05, true",
        "2026-12-20, 2027-01-04, false",
        "2026-12-20, 2027-01-05, true"
    })
    void aMeetingTooLateForTheFourWeeksMovesToAnOpenDayWithinTheTwelveMonths(
            String meetBy, String dueBy, boolean refused) {
        LocalDate today = LocalDate.of(2026, 12, 7);

        assertThat(isRefused("2026-12-22", CHRISTMAS, today, meetBy, dueBy)).isEqualTo(refused);
    }

    @Test
    void aMeetingAfterTheTwelveMonthsMustBeOnAnOpenDay() {
        LocalDate today = LocalDate.of(2026, 12, 7);

        assertThat(isRefused("2026-12-22", CHRISTMAS, today, "2026-11-23", "2026-12-21")).isTrue();
    }

    @Test
    void withoutARecordNoDayIsClosed() {
        assertThat(ClosedDayRules.refusal(TODAY, List.of(), TODAY, MEET_BY, DUE_BY)).isEmpty();
    }

    @Test
    void refusesPeriodsThatEndBeforeTheyBeginOrRepeat() {
        assertThat(ClosedDayRules.findings(CHRISTMAS)).isEmpty();
        assertThat(
                        ClosedDayRules.findings(
                                List.of(
                                        days("2026-12-19", "2026-12-18", CLOSED),
                                        days("2027-02-15", "2027-02-19", CLOSED),
                                        days("2027-02-19", "2027-02-19", INSET))))
                .extracting(Finding::code)
                .containsExactly("order", "given-twice");
    }

    private static boolean isRefused(
            String day, List<ClosedDays> closed, LocalDate today, String meetBy, String dueBy) {
        return ClosedDayRules.refusal(
                        LocalDate.parse(day),
                        closed,
                        today,
                        LocalDate.parse(meetBy),
                        LocalDate.parse(dueBy))
                .isPresent();
    }

    private static String code(Refusal refusal) {
        return refusal.findings().get(0).code();
    }

    private static ClosedDays days(String from, String until, Closure closure) {
        return new ClosedDays(LocalDate.parse(from), LocalDate.parse(until), closure);
    }
}
