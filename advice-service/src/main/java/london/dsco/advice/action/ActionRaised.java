package london.dsco.advice.action;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** A DSCO asked for something to be done. The history contains no text. */
record ActionRaised(UUID actionId, UUID auditId, String criterion, LocalDate dueOn)
        implements Fact {}
