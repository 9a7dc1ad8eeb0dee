package london.dsco.advice.consideration;

import java.time.LocalDate;

/**
 * The six weeks in which the authority tells the child's parent or the young person whether it will
 * assess (SEND Regulations 2014 reg 5(1)). Weeks are calendar weeks. The day of receipt is not
 * counted, and the notice is in time up to the end of the last day. No day moves for a weekend or a
 * holiday. The exceptions of reg 5(4) are not recorded here.
 *
 * @param requestReceivedOn London date on which the authority received the request to assess
 */
record ConsiderationClock(LocalDate requestReceivedOn) {

    static final String CITATION = "SEND Regulations 2014 reg 5(1)";

    private static final int WEEKS = 6;

    /** The state of the six weeks. */
    public enum State {
        RUNNING,
        /** The last day has passed and the authority has not told the family. */
        OVERDUE,
        /** The authority told the family in time. */
        MET,
        /** The authority told the family late. */
        MET_LATE,
        /** The request to assess was withdrawn. */
        STOPPED
    }

    /** Returns the last day on which the notice is in time. */
    LocalDate decideBy() {
        return requestReceivedOn.plusWeeks(WEEKS);
    }

    /** Returns the day of receipt for which a London date is the last day. */
    static LocalDate receivedWhenDueOn(LocalDate date) {
        return date.minusWeeks(WEEKS);
    }

    /** Returns the latest day of receipt for which the six weeks have run out on a London date. */
    static LocalDate receivedWhenOverdueOn(LocalDate today) {
        return receivedWhenDueOn(today.minusDays(1));
    }

    /**
     * Returns the state before the decision.
     *
     * @param today a London date
     */
    State stateOn(LocalDate today) {
        return today.isAfter(decideBy()) ? State.OVERDUE : State.RUNNING;
    }

    /**
     * Returns the final state.
     *
     * @param notifiedOn London date on which the family was told
     */
    State stateNotifiedOn(LocalDate notifiedOn) {
        return notifiedOn.isAfter(decideBy()) ? State.MET_LATE : State.MET;
    }
}
