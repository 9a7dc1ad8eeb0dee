package london.dsco.advice.practitioner;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the register says of one person.
 *
 * @param username as the identity provider issues it
 * @param supervision null for none on record
 */
@Schema(name = "Practitioner")
public record PractitionerView(
        @Size(max = 64) String username,
        @Size(max = 10) List<@Size(max = 40) String> roles,
        @Schema(nullable = true) @Size(max = 100) String team,
        @Schema(nullable = true) Profession profession,
        @Schema(nullable = true) @Size(max = 200) String employer,
        @Schema(nullable = true) @Size(max = 200) String onBehalfOf,
        @Schema(nullable = true) LocalDate trainedOn,
        @Size(max = 2) List<AdviceLevel> levels,
        @Size(max = 7) List<WorkingDay> workingPattern,
        @Size(max = 100) List<Leave> leave,
        @Schema(nullable = true) @Size(max = 254) String email,
        @Schema(nullable = true) Supervision supervision) {

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
                profile.leave(),
                profile.email(),
                profile.supervision());
    }
}
