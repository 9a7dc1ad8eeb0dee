package london.dsco.review.transition;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** The authority reached a conclusion on adult services. */
record TransitionConcluded(UUID transitionId, Conclusion conclusion, LocalDate concludedOn)
        implements Fact {}
