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
     * Whether somebody asked for the child, so that a child who declines does not decline for them.
     */
    boolean isForTheChild() {
        return this == PARENT || this == CARER;
    }

    /** Whether there is somebody who is owed an answer in writing. */
    boolean isOwedReasons() {
        return this != AUTHORITY;
    }
}
