package london.dsco.advice.consultation;

/** The occasion of an offer. */
public enum Occasion {
    /** The request was received. */
    OPENING,
    /** Four weeks have passed, and the advice has not been dispatched. */
    WEEK_FOUR
}
