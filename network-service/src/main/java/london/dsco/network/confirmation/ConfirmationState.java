package london.dsco.network.confirmation;

/** What became of one mail that asks whether an address is somebody's. */
enum ConfirmationState {
    QUEUED,
    /** The mail server took it; its link works until it expires. */
    SENT,
    /** The mail server would not take it, however often it was tried. */
    FAILED,
    /** The link was used. */
    CONFIRMED,
    /** It expired, or there is another address, or none any more. */
    ENDED
}
