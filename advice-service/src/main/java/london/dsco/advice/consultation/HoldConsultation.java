package london.dsco.advice.consultation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Records that a consultation was held.
 *
 * @param heldOn London date
 * @param outcomeText the result, in words; only social care can read it
 */
public record HoldConsultation(
        @NotNull LocalDate heldOn,
        @NotNull ConsultationOutcome outcome,
        @Size(max = 4_000) String outcomeText) {}
