package london.dsco.review.meetingdate;

import java.time.LocalDate;

/**
 * When a setting is asked for the day of a review's meeting. That is practice and no law: social
 * care needs about eight weeks from the invitation to its report, and the practitioners of
 * effective boroughs ask settings for dates and ask again. Days are London dates, weeks seven days.
 */
final class AskingRules {

    /** Eight weeks to prepare, of which the invitation takes the last two. */
    private static final int ASK_DAYS = 56;

    private static final int AGAIN_DAYS = 14;

    private AskingRules() {}

    /**
     * The day from which a setting is asked.
     *
     * @param meetBy last day for a meeting whose decision is in time
     */
    static LocalDate askFrom(LocalDate meetBy) {
        return meetBy.minusDays(ASK_DAYS);
    }

    /**
     * Whether a setting is to be asked on a day: for the first time, or again after two weeks of
     * silence.
     *
     * @param lastAskedOn null where it was not asked
     */
    static boolean isDue(LocalDate meetBy, LocalDate lastAskedOn, LocalDate today) {
        if (today.isBefore(askFrom(meetBy))) {
            return false;
        }
        return lastAskedOn == null || !today.isBefore(lastAskedOn.plusDays(AGAIN_DAYS));
    }
}
