package london.dsco.advice.sharing;

/**
 * The purpose of a share. It is a code without words: both boroughs read it, and nobody can name a
 * child or a third person in it. UK GDPR article 5(1)(b) requires a specified purpose.
 */
public enum SharingPurpose {
    /** The other borough maintains the plan, assesses for it, or gives advice for it. */
    EHC_ADVICE,
    /**
     * The other borough looks after the child, or has a child in need plan or a protection plan for
     * them.
     */
    CARE_PLANNING,
    /** A child is at risk of harm. */
    SAFEGUARDING,
    /** The child is moving to the other borough. */
    MOVE_OF_HOME,
    /** The boroughs disagree about which of them is responsible. */
    DISPUTE
}
