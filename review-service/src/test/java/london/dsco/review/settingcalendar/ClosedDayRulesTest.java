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
    void noMeetingIsSetForAClosedDay(LocalDate day, String code) {
        var refusal = ClosedDayRules.refusal(day, CHRISTMAS, TODAY, MEET_BY);

        assertThat(refusal.map(ClosedDayRulesTest::code).orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-18, true", "2026-12-19, false", "2026-12-21, false"})
    void aClosedDayStopsNoMeetingOnceNoOpenOneIsLeft(LocalDate today, boolean refused) {
        LocalDate day = LocalDate.of(2026, 12, 22);
        LocalDate meetBy = LocalDate.of(2026, 12, 31);

        assertThat(ClosedDayRules.refusal(day, CHRISTMAS, today, meetBy).isPresent())
                .isEqualTo(refused);
    }

    @Test
    void aWeekendIsNoOpenDay() {
        List<ClosedDays> allWeek = List.of(days("2026-11-23", "2026-11-27", CLOSED));

        assertThat(
                        ClosedDayRules.refusal(
                                LocalDate.of(2026, 11, 25),
                                allWeek,
                                TODAY,
                                LocalDate.of(2026, 11, 29)))
                .isEmpty();
    }

    @Test
    void aMeetingThatIsLateAnywayIsSetForAnOpenDay() {
        assertThat(
                        ClosedDayRules.refusal(
                                LocalDate.of(2026, 12, 22), CHRISTMAS, TODAY, TODAY.minusDays(1)))
                .isPresent();
    }

    @Test
    void whereNothingWasToldNothingIsClosed() {
        assertThat(ClosedDayRules.refusal(TODAY, List.of(), TODAY, MEET_BY)).isEmpty();
    }

    @Test
    void periodsEndAfterTheyBeginAndAreGivenOnce() {
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

    private static String code(Refusal refusal) {
        return refusal.findings().get(0).code();
    }

    private static ClosedDays days(String from, String until, Closure closure) {
        return new ClosedDays(LocalDate.parse(from), LocalDate.parse(until), closure);
    }
}
