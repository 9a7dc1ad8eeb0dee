package london.dsco.review.outcome;

import java.util.List;
import java.util.UUID;
import london.dsco.records.Fact;

/** A review recorded progress on outcomes. The history does not contain the reasons. */
record ProgressRecorded(List<Line> outcomes) implements Fact {

    /** The progress of one outcome. */
    record Line(UUID outcomeId, Progress progress) {}
}
