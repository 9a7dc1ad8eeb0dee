package london.dsco.review.report;

import java.time.LocalDate;

/** Whether a report came in time (SEND Regulations 2014 reg 20(4)). */
public final class ReportPunctuality {

    /** A week before the last day, so that the setting can circulate everything together. */
    private static final int EARLY_DAYS = 7;

    private static final int NOT_MET = 0;
    private static final int MET = 2;
    private static final int EXCEEDED = 3;

    private ReportPunctuality() {}

    /**
     * @param sentOn London date; null until it is sent
     * @param dueBy last day to send it
     * @param today London's date
     * @return null while it has not been sent and can still be in time
     */
    static Boolean inTime(LocalDate sentOn, LocalDate dueBy, LocalDate today) {
        if (sentOn != null) {
            return !sentOn.isAfter(dueBy);
        }
        return today.isAfter(dueBy) ? false : null;
    }

    /**
     * Returns the points of criterion R5. They come from the date, because an auditor who could
     * enter them could raise a late report's grade.
     *
     * @param readyOn London date on which it was sent or, until then, of the audit
     * @param dueBy last day to send it
     * @return 3 a week before the last day, 2 up to the last day, 0 afterwards
     */
    public static int points(LocalDate readyOn, LocalDate dueBy) {
        if (readyOn.isAfter(dueBy)) {
            return NOT_MET;
        }
        return readyOn.isAfter(dueBy.minusDays(EARLY_DAYS)) ? MET : EXCEEDED;
    }
}
