package london.dsco.review.decision;

/** What can be recommended and decided after a review. */
public enum Decision {
    /** The plan stays as it is. */
    MAINTAIN,
    AMEND,
    /** The plan is to end. It stays in force while an appeal is possible or open. */
    CEASE,
    /** The plan stays, and the child's needs are reassessed. */
    REASSESS
}
