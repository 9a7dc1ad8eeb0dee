package london.dsco.network.referral;

/** Where a referral stands. */
enum ReferralStatus {
    /** The body has not looked at the report yet. */
    OWED,
    CONSIDERED,
    /** The body will not look at it. */
    DROPPED
}
