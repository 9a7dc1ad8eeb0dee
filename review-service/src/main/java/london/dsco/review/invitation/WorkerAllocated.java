package london.dsco.review.invitation;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** Somebody of social care took the invitation that waited in the duty inbox. */
record WorkerAllocated(UUID invitationId, LocalDate allocatedOn) implements Fact {}
