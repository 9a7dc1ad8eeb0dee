package london.dsco.network.digest;

/** What became of one digest for one member. */
enum DigestMailState {
    QUEUED,
    /** The mail server took it. */
    SENT,
    /** The mail server would not take it, however often it was tried. */
    FAILED,
    /** There was nothing to tell, so nothing was sent. */
    NOTHING_NEW
}
