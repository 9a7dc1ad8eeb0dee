package london.dsco.advice.consultation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A consultation was held.
 *
 * @param heldOn London date
 * @param outcomeText what came of it, in words; only social care reads it
 */
public record HoldConsultation(
        @NotNull LocalDate heldOn,
        @NotNull ConsultationOutcome outcome,
        @Size(max = 4_000) String outcomeText) {}
