package london.dsco.review.practitioner;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Someone who writes advice and takes part in reviews, as the borough registered them in
 * advice-service.
 *
 * @param username how tokens name them, in lower case
 * @param roles codes as in access tokens; none for somebody who left
 * @param team null for those in none
 * @param profession a code; null when it is not known
 * @param employer null when it is the borough
 * @param onBehalfOf the authority for which they give advice where another body employs them; else
 *     null
 * @param trainedOn when they last completed the training; null when they have not
 * @param workingDays how much of which day of the week they work; none where nobody said
 * @param leave days on which they are away
 * @param toldAt when the register said so, UTC
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
