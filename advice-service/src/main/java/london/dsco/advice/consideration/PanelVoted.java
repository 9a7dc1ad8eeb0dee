package london.dsco.advice.consideration;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.panel.Vote;
import london.dsco.records.Fact;

/** The DSCO voted on the statutory assessment panel. */
record PanelVoted(UUID voteId, LocalDate heldOn, Vote vote) implements Fact {}
