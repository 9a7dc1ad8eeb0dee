package london.dsco.advice.triage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * The child's level of need, in the four levels of the borough's threshold document.
 *
 * @param levelOfNeed from 1, universal, to 4, specialist
 */
public record SetLevelOfNeed(@NotNull @Min(1) @Max(4) Integer levelOfNeed) {}
