package london.dsco.advice.consent;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** Somebody withdrew consent. */
record ConsentWithdrawn(UUID consentId, LocalDate withdrawnOn, WithdrawalEffect effect)
        implements Fact {}
