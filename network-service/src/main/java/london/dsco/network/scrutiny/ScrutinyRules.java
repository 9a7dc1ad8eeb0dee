package london.dsco.network.scrutiny;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;

/**
 * When a body can have examined something. Source: practice; a record of scrutiny contains what was
 * concluded, not what is planned.
 */
final class ScrutinyRules {

    private ScrutinyRules() {}

    /**
     * @param againOn null if no further examination is planned
     * @param today the London date
     * @return everything that is wrong; empty when the record can be stored
     */
    static List<Finding> wrong(LocalDate heldOn, LocalDate againOn, LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        if (heldOn.isAfter(today)) {
            wrong.add(
                    new Finding("heldOn", "in-the-future", "Give today's date or an earlier one."));
        }
        if (againOn != null && !againOn.isAfter(heldOn)) {
            wrong.add(
                    new Finding(
                            "againOn", "not-after-the-meeting", "Give a date after the meeting."));
        }
        return wrong;
    }
}
