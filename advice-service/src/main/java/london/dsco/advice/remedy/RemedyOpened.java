package london.dsco.advice.remedy;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** Somebody seeks redress. */
record RemedyOpened(UUID remedyId, RemedyType type, LocalDate openedOn) implements Fact {}
