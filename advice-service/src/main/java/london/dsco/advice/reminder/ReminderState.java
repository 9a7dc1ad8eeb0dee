package london.dsco.advice.reminder;

/** The state of one reminder of one request. */
public enum ReminderState {
    /** Its day has not come. */
    WAITING,
    /** It went out on its day or earlier. */
    SENT,
    /** It went out after its day. */
    SENT_LATE,
    /** Its day has passed without it, while the advice was due. */
    NOT_SENT,
    /** The duty had ended when its day came. */
    NOT_NEEDED
}
