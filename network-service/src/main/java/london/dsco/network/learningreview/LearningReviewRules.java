package london.dsco.network.learningreview;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.network.scrutiny.GoverningBody;

/** What can be recorded about reporting a learning review to a board. */
final class LearningReviewRules {

    private static final String REPORTED_ON = "reportedToBoardOn";

    private LearningReviewRules() {}

    /**
     * @param board null if none was told
     * @param reportedOn London date; null if none was told
     * @param today London date
     * @return what is wrong; empty when the review can be stored
     */
    static List<Finding> wrong(GoverningBody board, LocalDate reportedOn, LocalDate today) {
        if (board != null && reportedOn == null) {
            return List.of(new Finding(REPORTED_ON, "needed", "Say when the board was told."));
        }
        if (reportedOn != null && reportedOn.isAfter(today)) {
            return List.of(
                    new Finding(
                            REPORTED_ON, "in-the-future", "Give today's date or an earlier one."));
        }
        return List.of();
    }
}
