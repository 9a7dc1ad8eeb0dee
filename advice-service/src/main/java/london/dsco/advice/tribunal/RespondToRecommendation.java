package london.dsco.advice.tribunal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * How the authority answered a recommendation in writing.
 *
 * @param respondedOn London date of the answer
 * @param reasons as they were given to the parent or young person; an answer without reasons is
 *     none
 */
public record RespondToRecommendation(
        @NotNull LocalDate respondedOn,
        @NotNull ResponseDecision decision,
        @Size(max = TribunalCase.PAGE) String reasons) {

    Answer asAnswer() {
        return new Answer(respondedOn, decision, reasons);
    }
}
