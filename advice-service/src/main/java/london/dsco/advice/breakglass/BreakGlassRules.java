package london.dsco.advice.breakglass;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import london.dsco.domain.WorkingDays;

/**
 * How long a person can read a request after breaking the glass, and how soon that is reviewed.
 * This is practice, not law: UK GDPR articles 5(1)(f) and 5(2) require appropriate security and
 * accountability, and give no number of hours or days.
 */
public final class BreakGlassRules {

    static final int WORKING_DAYS_TO_REVIEW = 5;

    private BreakGlassRules() {}

    /**
     * @param brokenAt when somebody broke the glass, UTC
     * @param hours the number that the borough has set
     * @return the first moment at which the request can no longer be read, UTC
     */
    public static Instant expiresAt(Instant brokenAt, int hours) {
        return brokenAt.plus(Duration.ofHours(hours));
    }

    /**
     * @param brokenOn London date; the day itself is not counted
     * @return last London date on which the review is in time
     */
    public static LocalDate reviewBy(LocalDate brokenOn) {
        return WorkingDays.after(brokenOn, WORKING_DAYS_TO_REVIEW);
    }

    /**
     * @param reviewed whether there is a review
     * @param reviewBy London date
     * @param today London date
     */
    public static ReviewState review(boolean reviewed, LocalDate reviewBy, LocalDate today) {
        if (reviewed) {
            return ReviewState.REVIEWED;
        }
        return today.isAfter(reviewBy) ? ReviewState.OVERDUE : ReviewState.DUE;
    }
}
