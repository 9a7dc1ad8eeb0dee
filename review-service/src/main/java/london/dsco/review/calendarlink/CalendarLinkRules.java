package london.dsco.review.calendarlink;

import java.time.LocalDate;
import java.util.Set;
import london.dsco.domain.Role;

/**
 * Who may have a private link to a calendar, for how long, and how much it shows. Anybody with the
 * address can read the calendar. A link therefore shows as little, and lasts as short a time, as
 * its use allows (UK GDPR Articles 5(1)(c) and (f), 25 and 32). Review lists come out each term
 * (SEND Code of Practice 2015, 9.172), so links last for a term too. All dates are London dates.
 */
final class CalendarLinkRules {

    private static final int DAYS_AFTER_TERM = 14;

    /** These roles go to reviews or write for them, and know each of those reviews. */
    private static final Set<Role> TAKING_PART =
            Set.of(
                    Role.ADVICE_AUTHOR,
                    Role.TEAM_MANAGER,
                    Role.DSCO,
                    Role.REVIEW_COORDINATOR,
                    Role.SEN_CASEWORKER);

    private CalendarLinkRules() {}

    /**
     * Returns the last day of a link: two weeks into the next term, so that a calendar never runs
     * out before its owner makes the next link.
     *
     * @param termEndsOn the last day that counts towards the term in which it is made
     */
    static LocalDate lastDay(LocalDate termEndsOn) {
        return termEndsOn.plusDays(DAYS_AFTER_TERM);
    }

    /**
     * Returns whether somebody has a calendar of meetings at all.
     *
     * @param roles their present roles in the register; empty for a person who has left
     */
    static boolean hasACalendar(Set<Role> roles) {
        return seesWhatTheyGoTo(roles) || roles.contains(Role.VIRTUAL_SCHOOL);
    }

    /**
     * Returns whether they see the meeting of every review that they are invited to or write for.
     * The virtual school sees only the meetings of the children it is responsible for.
     */
    static boolean seesWhatTheyGoTo(Set<Role> roles) {
        return roles.stream().anyMatch(TAKING_PART::contains);
    }
}
