package london.dsco.review.transition;

/** The decision on an assessment. A child's young age is no ground to refuse it. */
public enum TransitionOutcome {
    /** It was carried out. */
    ASSESSED(TransitionStatus.ASSESSED),
    /** It would not be of significant benefit yet; a day to reconsider it is required. */
    NOT_YET(TransitionStatus.NOT_YET),
    /** The child is not likely to have needs for care and support as an adult. */
    REFUSED(TransitionStatus.REFUSED),
    /** The child has capacity or is competent, and did not want it. */
    CHILD_DECLINED(TransitionStatus.CHILD_DECLINED),
    /**
     * The child lacks capacity or is not competent, and the authority is not satisfied that it
     * would be in their best interests.
     */
    NOT_IN_BEST_INTERESTS(TransitionStatus.NOT_IN_BEST_INTERESTS);

    private final TransitionStatus status;

    TransitionOutcome(TransitionStatus status) {
        this.status = status;
    }

    TransitionStatus status() {
        return status;
    }

    /** Returns whether the authority did not do what it was asked, and must give reasons. */
    boolean isANo() {
        return this == NOT_YET || this == REFUSED || this == NOT_IN_BEST_INTERESTS;
    }

    /**
     * Returns whether the consent condition was not met, in which case a risk to the child matters.
     */
    boolean isForWantOfConsent() {
        return this == CHILD_DECLINED || this == NOT_IN_BEST_INTERESTS;
    }
}
