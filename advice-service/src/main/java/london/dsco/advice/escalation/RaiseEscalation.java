package london.dsco.advice.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import london.dsco.domain.Refusal;

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

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} unless it says who is
     *     concerned where somebody is, and nowhere else
     */
    void requireSound() {
        if (reason.concernsSomebody() && concerns == null) {
            throw Refusal.unprocessable(
                            "concerns",
                            "required",
                            "Say who is late or does not answer: PRACTITIONER or MANAGER.")
                    .raise();
        }
        if (!reason.concernsSomebody() && concerns != null) {
            throw Refusal.unprocessable(
                            "concerns",
                            "not-for-this-reason",
                            "Send this with OVER_TIMESCALE_OR_NO_COMMUNICATION only.")
                    .raise();
        }
    }
}
