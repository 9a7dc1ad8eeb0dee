package london.dsco.advice.consideration;

import java.time.LocalDate;

/**
 * The six weeks in which the authority tells the child's parent or the young person whether it will
 * assess (SEND Regulations 2014 reg 5(1)). Weeks are calendar weeks. The day of receipt is not
 * counted, and the notice is in time up to the end of the last day. No day moves for a weekend or a
 * holiday. What reg 5(4) excuses is not recorded here.
 *
 * @param requestReceivedOn London date on which the authority received the request to assess
 */
record ConsiderationClock(LocalDate requestReceivedOn) {

    static final String CITATION = "SEND Regulations 2014 reg 5(1)";

    private static final int WEEKS = 6;

    /** Its state. */
    public enum State {
        RUNNING,
        /** The last day has passed and nobody was told. */
        OVERDUE,
        /** The family was told in time. */
        MET,
        /** The family was told late. */
        MET_LATE,
        /** The request was withdrawn. */
        STOPPED
    }

    /** The last day on which the notice is in time. */
    LocalDate decideBy() {
        return requestReceivedOn.plusWeeks(WEEKS);
    }

    /** The day of receipt with which a London date is the last day. */
    static LocalDate receivedWhenDueOn(LocalDate date) {
        return date.minusWeeks(WEEKS);
    }

    /** The latest day of receipt with which a clock has run out on a London date. */
    static LocalDate receivedWhenOverdueOn(LocalDate today) {
        return receivedWhenDueOn(today.minusDays(1));
    }

    /**
     * Its state while the decision is owed.
     *
     * @param today a London date
     */
    State stateOn(LocalDate today) {
        return today.isAfter(decideBy()) ? State.OVERDUE : State.RUNNING;
    }

    /**
     * How it ended.
     *
     * @param notifiedOn London date on which the family was told
     */
    State stateNotifiedOn(LocalDate notifiedOn) {
        return notifiedOn.isAfter(decideBy()) ? State.MET_LATE : State.MET;
    }
}
