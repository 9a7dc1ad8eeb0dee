package london.dsco.review.outcome;

import java.util.List;
import java.util.UUID;
import london.dsco.records.Fact;

/** A review recorded how far outcomes have come. Reasons are not in the history. */
record ProgressRecorded(List<Line> outcomes) implements Fact {

    /** Of one outcome. */
    record Line(UUID outcomeId, Progress progress) {}
}
