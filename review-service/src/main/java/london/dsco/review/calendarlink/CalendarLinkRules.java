package london.dsco.review.calendarlink;

import java.time.LocalDate;
import java.util.Set;
import london.dsco.domain.Role;

/**
 * Who may have a private link to a calendar, for how long, and how much it shows. Whoever has the
 * address reads the calendar, so a link shows as little for as short a time as its use allows (UK
 * GDPR Articles 5(1)(c) and (f), 25 and 32). Lists come by term (SEND Code of Practice 2015,
 * 9.172), and so do links. All dates are London dates.
 */
final class CalendarLinkRules {

    private static final int DAYS_AFTER_TERM = 14;

    /** They go to reviews or write for them, and know each of those as it is. */
    private static final Set<Role> TAKING_PART =
            Set.of(
                    Role.ADVICE_AUTHOR,
                    Role.TEAM_MANAGER,
                    Role.DSCO,
                    Role.REVIEW_COORDINATOR,
                    Role.SEN_CASEWORKER);

    private CalendarLinkRules() {}

    /**
     * The last day of a link: two weeks into the next term, so that nobody's calendar is empty
     * before they have made the next link.
     *
     * @param termEndsOn the last day that counts towards the term in which it is made
     */
    static LocalDate lastDay(LocalDate termEndsOn) {
        return termEndsOn.plusDays(DAYS_AFTER_TERM);
    }

    /**
     * Whether somebody has a calendar of meetings at all.
     *
     * @param roles what the register says they are now; none for who left
     */
    static boolean hasACalendar(Set<Role> roles) {
        return seesWhatTheyGoTo(roles) || roles.contains(Role.VIRTUAL_SCHOOL);
    }

    /**
     * Whether they see the meeting of every review to which they are invited or for which they
     * write. The virtual school sees those of the children it answers for alone.
     */
    static boolean seesWhatTheyGoTo(Set<Role> roles) {
        return roles.stream().anyMatch(TAKING_PART::contains);
    }
}
