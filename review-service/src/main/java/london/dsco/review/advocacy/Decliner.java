package london.dsco.review.advocacy;

/** Who declined an advocate. A parent's refusal is not the child's own answer. */
public enum Decliner {
    CHILD_OR_YOUNG_PERSON,
    PARENT_CARER,
    /** The representative of a young person who lacks capacity. */
    REPRESENTATIVE
}
