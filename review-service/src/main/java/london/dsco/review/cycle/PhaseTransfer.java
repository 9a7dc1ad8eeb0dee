package london.dsco.review.cycle;

import java.time.LocalDate;

/**
 * The date by which a plan must be reviewed and, where necessary, amended because the child changes
 * phase of education.
 *
 * @param by the date in the regulation
 * @param exclusive true if the law says "before" that date, so that the day before is the last day
 * @param citation the regulation
 */
public record PhaseTransfer(LocalDate by, boolean exclusive, String citation) {

    /**
     * From the day on which the proposed amendments are served, the parent or young person has at
     * least 15 days, that day included, to make representations (reg 22). A meeting 15 days or less
     * before the deadline leaves no day on which the plan can then be made final.
     */
    private static final int REPRESENTATION_DAYS = 15;

    /** The twelve weeks from a meeting to the final plan, ending on the day before the deadline. */
    private static final int MEETING_TO_DEADLINE_DAYS = 85;

    /** Returns the last day on which the review and amendment for the transfer are in time. */
    public LocalDate lastDay() {
        return exclusive ? by.minusDays(1) : by;
    }

    /** Returns the last day for a meeting that leaves every later step its full time. */
    LocalDate meetBy() {
        return by.minusDays(MEETING_TO_DEADLINE_DAYS);
    }

    /** Returns the last day for a meeting that leaves time for representations. */
    LocalDate lastMeetingOn() {
        return by.minusDays(REPRESENTATION_DAYS + 1L);
    }

    boolean fallsWithin(LocalDate startsOn, LocalDate dueBy) {
        return !by.isBefore(startsOn) && !by.isAfter(dueBy);
    }
}
