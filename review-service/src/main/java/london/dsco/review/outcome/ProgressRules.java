package london.dsco.review.outcome;

import java.util.Optional;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * What can be recorded about an outcome at a review. By practice, not law, a review does not take
 * up an outcome that was achieved or stopped earlier. A new one is set instead, so that a history
 * ends where the work did.
 */
final class ProgressRules {

    private ProgressRules() {}

    /**
     * @param line its position in the request, from 0
     * @param known whether the plan has the outcome
     * @param endedBefore whether it was achieved or stopped at an earlier review
     * @param reasoned whether a reason was given
     * @return what is wrong; empty if nothing is
     */
    static Optional<Finding> check(
            int line, boolean known, boolean endedBefore, Progress progress, boolean reasoned) {
        Place place = Place.of("outcomes").line(line);
        if (!known) {
            return Optional.of(
                    new Finding(
                            place.field("outcomeId"),
                            "not-of-this-plan",
                            "Choose an outcome of this review's plan."));
        }
        if (endedBefore) {
            return Optional.of(
                    new Finding(
                            place.field("outcomeId"),
                            "ended",
                            "This outcome ended at an earlier review. Set a new one."));
        }
        if (reasoned != (progress == Progress.STOPPED)) {
            return Optional.of(
                    new Finding(
                            place.field("reason"),
                            "stopped-only",
                            "Say why an outcome was stopped. Otherwise, do not give a reason."));
        }
        return Optional.empty();
    }
}
