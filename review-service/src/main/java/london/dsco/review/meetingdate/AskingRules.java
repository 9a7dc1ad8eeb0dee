package london.dsco.review.meetingdate;

import java.time.LocalDate;

/**
 * When a setting is asked for the day of a review's meeting. This is practice, not law. Social care
 * needs about eight weeks from the invitation to its report, and practitioners in effective
 * boroughs ask settings for dates and ask again. Days are London dates, and a week is seven days.
 */
final class AskingRules {

    /** Eight weeks to prepare. The invitation takes the last two of them. */
    private static final int ASK_DAYS = 56;

    private static final int AGAIN_DAYS = 14;

    private AskingRules() {}

    /**
     * Returns the first day to ask a setting.
     *
     * @param meetBy last day for a meeting whose decision is in time
     */
    static LocalDate askFrom(LocalDate meetBy) {
        return meetBy.minusDays(ASK_DAYS);
    }

    /**
     * Returns whether to ask a setting on a day: for the first time, or again after two weeks
     * without an answer.
     *
     * @param lastAskedOn null if it was not asked
     */
    static boolean isDue(LocalDate meetBy, LocalDate lastAskedOn, LocalDate today) {
        if (today.isBefore(askFrom(meetBy))) {
            return false;
        }
        return lastAskedOn == null || !today.isBefore(lastAskedOn.plusDays(AGAIN_DAYS));
    }
}
