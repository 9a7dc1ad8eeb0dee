package london.dsco.advice.escalation;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.request.Sight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something raised with the DSCO.
 *
 * @param concerns who is late or does not answer; absent where that is not the reason
 * @param raisedBy user name; absent for the SEN team, which may not see names
 * @param answerBy London date by which it is to be answered
 * @param late whether it was answered after that, or waits for its answer after that
 * @param answeredBy user name; absent before the answer, and for the SEN team
 */
@Schema(
        name = "Escalation",
        requiredProperties = {
            "id",
            "requestId",
            "reason",
            "text",
            "raisedAt",
            "answerBy",
            "state",
            "late"
        })
public record EscalationView(
        UUID id,
        UUID requestId,
        EscalationReason reason,
        @Schema(nullable = true) Concerned concerns,
        @Size(max = 4_000) String text,
        @Schema(nullable = true) @Size(max = 128) String raisedBy,
        Instant raisedAt,
        LocalDate answerBy,
        EscalationState state,
        boolean late,
        @Schema(nullable = true) EscalationOutcome outcome,
        @Schema(nullable = true) @Size(max = 4_000) String answer,
        @Schema(nullable = true) @Size(max = 128) String answeredBy,
        @Schema(nullable = true) Instant answeredAt) {

    static EscalationView of(Escalation escalation, Sight sight, LocalDate today) {
        boolean names = sight.covers(Sight.WHOLE);
        return new EscalationView(
                escalation.id(),
                escalation.requestId(),
                escalation.reason(),
                escalation.concerns(),
                escalation.explanation(),
                names ? escalation.raisedBy() : null,
                escalation.raisedAt(),
                escalation.answerBy(),
                escalation.state(),
                escalation.isLate(today),
                escalation.outcome(),
                escalation.answer(),
                names ? escalation.answeredBy() : null,
                escalation.answeredAt());
    }
}
