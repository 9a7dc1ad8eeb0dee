package london.dsco.advice.consultation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The author declines an offer.
 *
 * @param note what they add
 */
public record DeclineConsultation(@NotNull DeclineReason reason, @Size(max = 1_000) String note) {}
