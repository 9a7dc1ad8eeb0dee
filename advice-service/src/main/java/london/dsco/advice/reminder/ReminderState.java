package london.dsco.advice.reminder;

/** What became of one reminder of one request. */
public enum ReminderState {
    /** Its day has not come. */
    WAITING,
    /** It went out on its day, or before. */
    SENT,
    /** It went out after its day. */
    SENT_LATE,
    /** Its day has passed while the advice was owed, and it has not gone out. */
    NOT_SENT,
    /** Nothing was owed any more when its day came. */
    NOT_NEEDED
}
