package london.dsco.review.recoupment;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** A claim ended. No other service receives it. */
record RecoupmentSettled(UUID claimId, Settlement settlement, LocalDate settledOn)
        implements Fact {}
