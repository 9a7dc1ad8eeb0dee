package london.dsco.advice.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the DSCO answers.
 *
 * @param answer what was done or agreed; whoever raised it can read it
 */
public record AnswerEscalation(
        @NotNull EscalationOutcome outcome, @NotBlank @Size(max = 4_000) String answer) {}
