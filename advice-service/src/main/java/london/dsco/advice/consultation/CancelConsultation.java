package london.dsco.advice.consultation;

import jakarta.validation.constraints.NotNull;

/** A consultation does not take place. */
public record CancelConsultation(@NotNull CancellationReason reason) {}
