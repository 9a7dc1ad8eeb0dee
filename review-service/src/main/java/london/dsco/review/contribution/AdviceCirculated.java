package london.dsco.review.contribution;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** The advice for a review was circulated. */
record AdviceCirculated(UUID reviewId, LocalDate circulatedOn, LocalDate dueBy, boolean inTime)
        implements Fact {}
