package london.dsco.review.recoupment;

/** How far a claim is. */
public enum ClaimState {
    /** The two authorities have time to agree. */
    CLAIMED,
    /** They did not agree in time: the home authority owes the whole cost. */
    WHOLE_COST_DUE,
    AGREED,
    /** Settled with the whole cost. */
    WHOLE_COST,
    WITHDRAWN
}
