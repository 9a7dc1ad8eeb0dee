package london.dsco.review.transition;

/** Who asked for the assessment (Care Act 2014 s 58(5)). */
public enum AskedBy {
    CHILD,
    /** With or without parental responsibility (s 58(6)). */
    PARENT,
    /** Somebody else who cares for the child (s 58(7)). */
    CARER,
    /** Nobody: the authority saw that the child is likely to have needs (s 58(1)). */
    AUTHORITY;

    /**
     * Returns whether somebody asked on the child's behalf; such a person does not lose their
     * request when the child declines.
     */
    boolean isForTheChild() {
        return this == PARENT || this == CARER;
    }

    /** Returns whether somebody is entitled to written reasons. */
    boolean isOwedReasons() {
        return this != AUTHORITY;
    }
}
