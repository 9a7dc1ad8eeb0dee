package london.dsco.advice.guidance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * By when a step is to be done.
 *
 * @param within how many of the unit
 * @param from what it is counted from, in words, such as {@code receipt of the request}
 * @param citation the law, the Code of Practice or the borough's own rule
 */
public record StepClock(
        @NotNull @Min(1) @Max(999) Integer within,
        @NotNull Unit unit,
        @NotBlank @Size(max = 200) String from,
        @NotBlank @Size(max = 200) String citation) {

    /** Days and weeks here are calendar days and weeks. */
    public enum Unit {
        DAYS,
        WEEKS,
        WORKING_DAYS
    }
}
