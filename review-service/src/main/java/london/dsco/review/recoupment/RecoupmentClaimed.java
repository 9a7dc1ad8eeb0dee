package london.dsco.review.recoupment;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** The home authority was asked to pay. No other service receives it. */
record RecoupmentClaimed(
        UUID claimId, LocalDate providedFrom, LocalDate providedTo, LocalDate claimedOn)
        implements Fact {}
