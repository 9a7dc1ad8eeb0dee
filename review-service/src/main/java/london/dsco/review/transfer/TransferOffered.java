package london.dsco.review.transfer;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** The old authority transferred a plan. */
record TransferOffered(UUID transferId, String toBorough, LocalDate movedOn, LocalDate transferBy)
        implements Fact {}
