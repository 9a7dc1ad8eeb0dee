package london.dsco.advice.guidance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Where a step leads.
 *
 * @param stepId a step of the same map
 * @param when on what condition; null where it leads there in any case
 */
public record NextStep(
        @NotNull @Size(max = 40) @Pattern(regexp = ProcessStep.ID) String stepId,
        @Size(max = 200) String when) {}
