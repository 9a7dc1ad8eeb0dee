package london.dsco.review.decision;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** A plan is final, or is not amended after all; why is in the note. */
record AmendmentEnded(UUID reviewId, AmendmentOutcome outcome, LocalDate on, LocalDate dueBy)
        implements Fact {}
