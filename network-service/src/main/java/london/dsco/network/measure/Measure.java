package london.dsco.network.measure;

/**
 * What is counted, each by the London date of the thing itself. All that a benchmark compares is
 * counted by the date of dispatch: the advice dispatched in a quarter is its cohort.
 */
public enum Measure {
    RECEIVED,
    REMINDED,
    AUDITED,
    SIGNED_OFF,
    EXCUSED,

    DISPATCHED,
    /** Dispatched by the due date. */
    IN_TIME,
    /** Dispatched late, with a statutory exception (SI 2014/1530 reg 8(2)). */
    EXCUSED_LATE,
    /** Dispatched with a grade of Good or Outstanding. */
    GOOD_OR_OUTSTANDING,
    /** Dispatched after the four-week reminder, or before it fell due. */
    REMINDER_KEPT,
    /** Dispatched with no social care needs identified. */
    NO_NEEDS
}
