package london.dsco.review.placementmove;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a move suggests an early annual review. An authority may review a plan at any time (Children
 * and Families Act 2014 s 44(1)). A looked-after child's placement ends only after a review of
 * their case (SI 2010/959 reg 14(1)), and the annual review should coincide with it where it can
 * (Code of Practice 9.169). The law sets no day: the day here is advice, and no statutory last day
 * ever moves because of it. All dates are London dates.
 */
final class EarlyReviewRules {

    /** Two weeks' notice of a meeting for everybody: SEND Regulations 2014 reg 20(3). */
    private static final int NOTICE_DAYS = 14;

    private EarlyReviewRules() {}

    /**
     * Returns the last day to meet. It is the day of the move or, if later, the end of the notice
     * that starts when the move is reported. It is never after the last day for a meeting whose
     * decision is in time.
     *
     * @param route the route of the move; one that changes neither setting nor area needs no early
     *     review
     * @param movesOn the day of the move
     * @param notifiedOn the day on which it was reported
     * @param cycleStartsOn the day of the last decision or, without one, of the plan; a decision on
     *     or after the day of the report has dealt with the move
     * @param meetBy the last day for a meeting whose decision is in time
     * @param meetingOn the day of the meeting; null if none is set
     * @return empty if no early review is needed, if the meeting is early enough already, or if the
     *     review was late before the move was reported, so that nothing may delay it
     */
    static Optional<LocalDate> advisedBy(
            Route route,
            LocalDate movesOn,
            LocalDate notifiedOn,
            LocalDate cycleStartsOn,
            LocalDate meetBy,
            LocalDate meetingOn) {
        if (!route.changesSetting() && !route.changesArea()
                || !cycleStartsOn.isBefore(notifiedOn)
                || meetBy.isBefore(notifiedOn)) {
            return Optional.empty();
        }
        LocalDate noticed = notifiedOn.plusDays(NOTICE_DAYS);
        LocalDate wanted = movesOn.isAfter(noticed) ? movesOn : noticed;
        LocalDate by = wanted.isAfter(meetBy) ? meetBy : wanted;
        return Optional.of(by).filter(day -> meetingOn == null || meetingOn.isAfter(day));
    }
}
