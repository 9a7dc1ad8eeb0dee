package london.dsco.advice.reminder;

/** The state of one reminder to one person. */
public enum DeliveryState {
    QUEUED,
    /** The mail server accepted it. */
    SENT,
    /** The mail server refused it at every attempt. */
    FAILED,
    /** The register has no address for them, or they left. */
    NO_ADDRESS,
    /** The advice was no longer due before it could be sent. */
    NOT_NEEDED
}
