package london.dsco.advice.sharing;

/**
 * What a case is opened for. A code and no words: both boroughs read it, and so nobody can name a
 * child or a third person in it. UK GDPR article 5(1)(b) asks for a purpose that is specified.
 */
public enum SharingPurpose {
    /** The other borough maintains or assesses for the plan, or gives advice for it. */
    EHC_ADVICE,
    /** The other borough looks after the child, or has a child in need or protection plan. */
    CARE_PLANNING,
    /** A child is at risk of harm. */
    SAFEGUARDING,
    /** The child moves to the other borough. */
    MOVE_OF_HOME,
    /** The boroughs disagree which of them is responsible. */
    DISPUTE
}
