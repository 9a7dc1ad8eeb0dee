package london.dsco.review.cycle;

import java.time.LocalDate;

/**
 * The date by which a plan is reviewed and, where necessary, amended because the child changes
 * phase of education.
 *
 * @param by the date that the regulation names
 * @param exclusive true where the law says "before" that date: done by the day before
 * @param citation the regulation
 */
public record PhaseTransfer(LocalDate by, boolean exclusive, String citation) {

    /**
     * The parent or young person has at least 15 days, beginning with the day they are served with
     * the proposed amendments, to make representations (reg 22). A meeting 15 days or less before
     * the deadline leaves no day on which the plan can then be made final.
     */
    private static final int REPRESENTATION_DAYS = 15;

    /** The twelve weeks from a meeting to the final plan, ended on the day before the deadline. */
    private static final int MEETING_TO_DEADLINE_DAYS = 85;

    /** The last day on which the transfer's review and amendment are in time. */
    public LocalDate lastDay() {
        return exclusive ? by.minusDays(1) : by;
    }

    /** The last day for a meeting from which every later step has its full time. */
    LocalDate meetBy() {
        return by.minusDays(MEETING_TO_DEADLINE_DAYS);
    }

    /** The last day for a meeting that leaves time for representations. */
    LocalDate lastMeetingOn() {
        return by.minusDays(REPRESENTATION_DAYS + 1L);
    }

    boolean fallsWithin(LocalDate startsOn, LocalDate dueBy) {
        return !by.isBefore(startsOn) && !by.isAfter(dueBy);
    }
}
