package london.dsco.advice.clock;

/** The state of one request's clock on a day. */
public enum ClockState {
    /** Before the reminder day. */
    RUNNING,
    /** From the reminder day to the end of the due day. */
    DUE_SOON,
    /**
     * The due day has passed and the advice has not been dispatched. An exception excuses this but
     * does not stop the clock.
     */
    OVERDUE,
    /** Dispatched on or before the due day. */
    MET,
    /** Dispatched after the due day, with no approved exception. */
    MET_LATE,
    /** Dispatched after the due day, with an approved exception. */
    EXCUSED_LATE
}
