package london.dsco.advice.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What is raised with the DSCO.
 *
 * @param concerns who is late or does not answer; with {@code OVER_TIMESCALE_OR_NO_COMMUNICATION}
 *     only
 * @param text what happened, and what you ask for
 */
public record RaiseEscalation(
        @NotNull EscalationReason reason,
        Concerned concerns,
        @NotBlank @Size(max = 4_000) String text) {

    Matter asMatter() {
        return new Matter(reason, concerns, text);
    }
}
