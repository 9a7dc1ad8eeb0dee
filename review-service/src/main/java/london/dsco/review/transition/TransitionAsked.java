package london.dsco.review.transition;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** An assessment was asked for. */
record TransitionAsked(UUID transitionId, AskedBy askedBy, LocalDate requestedOn) implements Fact {}
