package london.dsco.network.digest;

/** The state of one digest for one member. */
enum DigestMailState {
    QUEUED,
    /** The mail server accepted it. */
    SENT,
    /** The mail server refused it at every attempt. */
    FAILED,
    /** There was no news, so nothing was sent. */
    NOTHING_NEW
}
