package london.dsco.advice.remedy;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** A remedy ended. The history does not contain what was learnt. */
record RemedyEnded(UUID remedyId, RemedyType type, RemedyOutcome outcome, LocalDate outcomeOn)
        implements Fact {}
