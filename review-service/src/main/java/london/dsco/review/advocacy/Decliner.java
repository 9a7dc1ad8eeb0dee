package london.dsco.review.advocacy;

/** Who declined an advocate. That a parent did is not the child's own answer. */
public enum Decliner {
    CHILD_OR_YOUNG_PERSON,
    PARENT_CARER,
    /** Whoever represents a young person who lacks capacity. */
    REPRESENTATIVE
}
