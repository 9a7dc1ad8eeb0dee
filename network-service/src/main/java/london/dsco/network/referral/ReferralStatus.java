package london.dsco.network.referral;

/** The status of a referral. */
enum ReferralStatus {
    /** The body has not considered the report yet. */
    OWED,
    CONSIDERED,
    /** The body will not consider it. */
    DROPPED
}
