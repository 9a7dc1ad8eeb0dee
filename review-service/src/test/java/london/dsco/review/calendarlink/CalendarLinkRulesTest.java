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

    @ParameterizedTest
    @CsvSource({"2027-01-02, 2027-01-16", "2027-03-21, 2027-04-04", "2028-02-20, 2028-03-05"})
    void aLinkWorksForTwoWeeksAfterTheTerm(LocalDate termEndsOn, LocalDate lastDay) {
        assertThat(CalendarLinkRules.lastDay(termEndsOn)).isEqualTo(lastDay);
    }

    @Test
    void everybodyWhoTakesPartInReviewsHasACalendar() {
        assertThat(CalendarLinkRules.hasACalendar(Set.of(ADVICE_AUTHOR))).isTrue();
        assertThat(CalendarLinkRules.hasACalendar(Set.of(VIRTUAL_SCHOOL))).isTrue();
        assertThat(CalendarLinkRules.hasACalendar(Set.of(BOROUGH_ADMIN, HEALTH_PARTNER))).isFalse();
        assertThat(CalendarLinkRules.hasACalendar(Set.of())).isFalse();
    }

    @Test
    void theVirtualSchoolSeesOnlyTheChildrenItIsResponsibleFor() {
        assertThat(CalendarLinkRules.seesWhatTheyGoTo(Set.of(VIRTUAL_SCHOOL))).isFalse();
        assertThat(CalendarLinkRules.seesWhatTheyGoTo(Set.of(VIRTUAL_SCHOOL, ADVICE_AUTHOR)))
                .isTrue();
    }
}
