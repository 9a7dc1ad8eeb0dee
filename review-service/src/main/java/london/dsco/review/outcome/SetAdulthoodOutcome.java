package london.dsco.review.outcome;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a young person wants to achieve on the way to adulthood.
 *
 * @param area of preparing for adulthood
 * @param outcome in words, as the plan has it
 * @param setOn London date on which it was agreed
 */
public record SetAdulthoodOutcome(
        @NotNull AdulthoodArea area,
        @NotBlank @Size(max = 1_000) String outcome,
        @NotNull LocalDate setOn) {}
