package london.dsco.review.practitioner;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Somebody who writes advice and takes part in reviews, as the borough registered them in
 * advice-service.
 *
 * @param username the user name in their token, in lower case
 * @param roles codes as in access tokens; empty for somebody who has left
 * @param team null if they are in none
 * @param profession a code; null if unknown
 * @param employer null if it is the borough
 * @param onBehalfOf the authority for which they give advice, if another body employs them;
 *     otherwise null
 * @param trainedOn when they last completed the training; null if never
 * @param workingDays how much of each day of the week they work; empty if unknown
 * @param leave days on which they are away
 * @param toldAt when the register reported it, UTC
 */
record Practitioner(
        String borough,
        String username,
        List<String> roles,
        String team,
        String profession,
        String employer,
        String onBehalfOf,
        LocalDate trainedOn,
        List<String> levels,
        Map<DayOfWeek, PartOfDay> workingDays,
        List<Leave> leave,
        Instant toldAt) {

    Practitioner {
        roles = List.copyOf(roles);
        levels = List.copyOf(levels);
        workingDays = Map.copyOf(workingDays);
        leave = List.copyOf(leave);
    }
}
