package london.dsco.advice.practitioner;

import java.time.LocalDate;
import java.util.List;

/**
 * What the register says of one person.
 *
 * @param username as the identity provider issues it
 */
public record PractitionerView(
        String username,
        List<String> roles,
        String team,
        Profession profession,
        String employer,
        String onBehalfOf,
        LocalDate trainedOn,
        List<AdviceLevel> levels,
        List<WorkingDay> workingPattern,
        List<Leave> leave) {

    static PractitionerView of(Practitioner practitioner) {
        Profile profile = practitioner.profile();
        return new PractitionerView(
                practitioner.username(),
                profile.roles(),
                profile.team(),
                profile.profession(),
                profile.employer(),
                profile.onBehalfOf(),
                profile.trainedOn(),
                profile.levels(),
                profile.workingPattern(),
                profile.leave());
    }
}
