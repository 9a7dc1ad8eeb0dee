package london.dsco.advice.peeraudit;

/** How far a peer audit has come. */
public enum PeerCopyStatus {
    /** The other borough has not scored the copy. */
    AWAITING,
    /** It has. */
    SCORED
}
