package london.dsco.advice.guidance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * One box of a process map.
 *
 * @param id unique in the map
 * @param name what is done
 * @param role who does it: a role of the access token
 * @param clock by when; null where nothing says so
 * @param next where it leads; none where the process ends
 */
public record ProcessStep(
        @NotNull @Size(max = 40) @Pattern(regexp = ID) String id,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Size(max = 40) @Pattern(regexp = ROLE) String role,
        @Valid StepClock clock,
        @Size(max = 20) List<@NotNull @Valid NextStep> next) {

    static final String ID = "^[a-z][a-z0-9-]{0,39}$";

    private static final String ROLE =
            "^(sen-caseworker|advice-author|team-manager|dsco|review-coordinator|virtual-school|setting|health-partner|borough-admin|borough-system)$";

    public ProcessStep {
        next = next == null ? List.of() : List.copyOf(next);
    }
}
