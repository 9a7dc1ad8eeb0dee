package london.dsco.network.agreement;

/** The state of an agreement, as its parties see it. */
enum AgreementState {
    /** Not every party has answered. */
    PROPOSED,
    /** A party said no. */
    DECLINED,
    /** Every party said yes, and its first day is in the future. */
    AGREED,
    IN_FORCE,
    /** Its last day has passed. */
    EXPIRED,
    /** The borough that proposed it ended it. */
    ENDED
}
