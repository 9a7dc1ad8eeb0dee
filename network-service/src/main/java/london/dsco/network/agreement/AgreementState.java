package london.dsco.network.agreement;

/** How an agreement stands, as its parties see it. */
enum AgreementState {
    /** Not every party has answered. */
    PROPOSED,
    /** A party said no. */
    DECLINED,
    /** Every party said yes, and its first day is to come. */
    AGREED,
    IN_FORCE,
    /** Its last day is over. */
    EXPIRED,
    /** The borough that proposed it ended it. */
    ENDED
}
