package london.dsco.advice.consideration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import london.dsco.advice.panel.Vote;

/**
 * How the DSCO voted on the statutory assessment panel.
 *
 * @param heldOn London date on which the panel met
 * @param comment for social care only
 */
public record VoteOnConsideration(
        @NotNull LocalDate heldOn, @NotNull Vote vote, @Size(max = 4_000) String comment) {}
