package london.dsco.network.confirmation;

/** The state of an email that asks somebody to confirm their address. */
enum ConfirmationState {
    QUEUED,
    /** The mail server accepted it; its link works until it expires. */
    SENT,
    /** The mail server refused it at every attempt. */
    FAILED,
    /** The link was used. */
    CONFIRMED,
    /** It expired, or the address was changed or removed. */
    ENDED
}
