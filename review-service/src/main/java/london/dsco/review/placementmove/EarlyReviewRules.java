package london.dsco.review.placementmove;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By when a move asks for an early annual review. An authority may review a plan at any time
 * (Children and Families Act 2014 s 44(1)); a looked-after child's placement is ended only after a
 * review of their case (SI 2010/959 reg 14(1)), with which the annual review is to coincide where
 * it can (Code of Practice 9.169). The law sets no day for it: the day here is advice, and no last
 * day of the law ever moves for it. All dates are London dates.
 */
final class EarlyReviewRules {

    /** Everybody has two weeks' notice of a meeting: SEND Regulations 2014 reg 20(3). */
    private static final int NOTICE_DAYS = 14;

    private EarlyReviewRules() {}

    /**
     * The day by which to meet: that of the move, or once the notice has run after the move was
     * reported, if that is later; but never after the last day for a meeting whose decision is in
     * time.
     *
     * @param route nothing is asked for where neither setting nor area changes
     * @param movesOn the day of the move
     * @param notifiedOn the day on which it was reported
     * @param cycleStartsOn the day of the last decision, else of the plan; a decision on the day of
     *     the report or after it has dealt with the move
     * @param meetBy the last day for a meeting whose decision is in time
     * @param meetingOn the day that is set for the meeting; null for none
     * @return empty where no early review is asked for, where the meeting is early enough already,
     *     and where the review was late before the move was reported, so that it must wait for
     *     nothing
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
