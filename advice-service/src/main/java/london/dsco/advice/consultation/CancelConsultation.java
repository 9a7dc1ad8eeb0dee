package london.dsco.advice.consultation;

import jakarta.validation.constraints.NotNull;

/** Cancels a consultation. */
public record CancelConsultation(@NotNull CancellationReason reason) {}
