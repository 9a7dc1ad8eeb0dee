package london.dsco.advice.clock;

/** How the clock of one request stands on a day. */
public enum ClockState {
    /** Before the reminder day. */
    RUNNING,
    /** From the reminder day to the end of the due day. */
    DUE_SOON,
    /**
     * The due day has passed and the advice is still owed, excused or not: an exception excuses, it
     * does not stop a clock.
     */
    OVERDUE,
    /** Dispatched on or before the due day. */
    MET,
    /** Dispatched after the due day, with no approved exception. */
    MET_LATE,
    /** Dispatched after the due day, with an approved exception. */
    EXCUSED_LATE
}
