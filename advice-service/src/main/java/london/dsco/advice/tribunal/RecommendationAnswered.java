package london.dsco.advice.tribunal;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.clock.ClockState;
import london.dsco.records.Fact;

/**
 * The authority answered a recommendation. The history contains no text.
 *
 * @param clock {@code MET} or {@code MET_LATE}
 */
record RecommendationAnswered(
        UUID caseId,
        ResponseDecision decision,
        LocalDate respondedOn,
        LocalDate respondBy,
        ClockState clock)
        implements Fact {}
