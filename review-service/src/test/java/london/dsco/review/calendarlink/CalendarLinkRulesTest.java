package london.dsco.review.calendarlink;

import static london.dsco.domain.Role.ADVICE_AUTHOR;
import static london.dsco.domain.Role.BOROUGH_ADMIN;
import static london.dsco.domain.Role.HEALTH_PARTNER;
import static london.dsco.domain.Role.VIRTUAL_SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarLinkRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate LONGEST = LocalDate.of(2027, 1, 16);

    @ParameterizedTest
    @CsvSource({"2027-01-02, 2027-01-16", "2027-03-21, 2027-04-04", "2028-02-20, 2028-03-05"})
    void aLinkWorksForTwoWeeksAfterTheTerm(LocalDate termEndsOn, LocalDate lastDay) {
        assertThat(CalendarLinkRules.lastDay(termEndsOn)).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        ", ",
        "2026-11-21, ",
        "2027-01-16, ",
        "2026-11-20, in-the-past",
        "2027-01-17, too-long"
    })
    void theLastDayIsFromTodayToTheLongest(LocalDate wanted, String code) {
        var refusal = CalendarLinkRules.refusal(wanted, TODAY, LONGEST);

        assertThat(refusal.map(why -> why.findings().get(0).code()).orElse(null)).isEqualTo(code);
    }

    @Test
    void whoTakesPartInReviewsHasACalendar() {
        assertThat(CalendarLinkRules.hasACalendar(Set.of(ADVICE_AUTHOR))).isTrue();
        assertThat(CalendarLinkRules.hasACalendar(Set.of(VIRTUAL_SCHOOL))).isTrue();
        assertThat(CalendarLinkRules.hasACalendar(Set.of(BOROUGH_ADMIN, HEALTH_PARTNER))).isFalse();
        assertThat(CalendarLinkRules.hasACalendar(Set.of())).isFalse();
    }

    @Test
    void theVirtualSchoolSeesOnlyTheChildrenItAnswersFor() {
        assertThat(CalendarLinkRules.seesWhatTheyGoTo(Set.of(VIRTUAL_SCHOOL))).isFalse();
        assertThat(CalendarLinkRules.seesWhatTheyGoTo(Set.of(VIRTUAL_SCHOOL, ADVICE_AUTHOR)))
                .isTrue();
    }
}
