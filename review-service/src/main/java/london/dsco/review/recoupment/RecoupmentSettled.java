package london.dsco.review.recoupment;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** A claim ended. Told to no other service. */
record RecoupmentSettled(UUID claimId, Settlement settlement, LocalDate settledOn)
        implements Fact {}
