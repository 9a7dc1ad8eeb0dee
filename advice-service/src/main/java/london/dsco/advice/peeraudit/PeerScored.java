package london.dsco.advice.peeraudit;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** A DSCO scored a copy from another borough. This goes into the history of the copy. */
record PeerScored(UUID copyId, LocalDate scoredOn) implements Fact {}
