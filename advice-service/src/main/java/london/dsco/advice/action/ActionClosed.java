package london.dsco.advice.action;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** An action is done. */
record ActionClosed(UUID actionId, LocalDate dueOn, LocalDate closedOn) implements Fact {}
