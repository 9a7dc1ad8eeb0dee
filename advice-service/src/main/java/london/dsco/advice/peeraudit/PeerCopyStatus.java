package london.dsco.advice.peeraudit;

/** The status of a peer audit. */
public enum PeerCopyStatus {
    /** The other borough has not yet scored the copy. */
    AWAITING,
    /** The other borough has scored the copy. */
    SCORED
}
