package london.dsco.review.decision;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** A plan is final, or will not be amended after all. The note says why. */
record AmendmentEnded(UUID reviewId, AmendmentOutcome outcome, LocalDate on, LocalDate dueBy)
        implements Fact {}
