package london.dsco.advice.consent;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A consent is withdrawn.
 *
 * @param withdrawnOn London date from which it no longer counts
 */
public record WithdrawConsent(@NotNull LocalDate withdrawnOn) {}
