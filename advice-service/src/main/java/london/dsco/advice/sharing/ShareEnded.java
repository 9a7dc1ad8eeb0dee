package london.dsco.advice.sharing;

import java.util.UUID;
import london.dsco.records.Fact;

/** One of the two boroughs ended a share. */
record ShareEnded(UUID shareId, String withBorough, ShareSide endedBy) implements Fact {}
