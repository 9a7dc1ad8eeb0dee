package london.dsco.advice.consideration;

import java.time.LocalDate;
import london.dsco.records.Fact;

/** The authority told the family whether it would assess. */
record ConsiderationDecided(AssessmentDecision decision, LocalDate notifiedOn, LocalDate decideBy)
        implements Fact {}
