package london.dsco.advice.reminder;

/** What became of one reminder to one person. */
public enum DeliveryState {
    QUEUED,
    /** The mail server took it. */
    SENT,
    /** The mail server would not take it, however often it was tried. */
    FAILED,
    /** The register has no address of theirs, or they left. */
    NO_ADDRESS,
    /** Nothing was owed any more before it could be sent. */
    NOT_NEEDED
}
