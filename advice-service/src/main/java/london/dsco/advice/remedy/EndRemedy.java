package london.dsco.advice.remedy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What came of a remedy.
 *
 * @param outcomeOn London date on which it ended
 * @param learning what the authority will do differently; name nobody
 */
public record EndRemedy(
        @NotNull RemedyOutcome outcome,
        @NotNull LocalDate outcomeOn,
        @NotBlank @Size(max = Remedy.PARAGRAPH) String learning) {}
