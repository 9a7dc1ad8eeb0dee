package london.dsco.review.invitation;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** Somebody in social care took the invitation from the duty inbox. */
record WorkerAllocated(UUID invitationId, LocalDate allocatedOn) implements Fact {}
