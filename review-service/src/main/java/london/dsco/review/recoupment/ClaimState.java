package london.dsco.review.recoupment;

/** How far a claim has come. */
public enum ClaimState {
    /** The two authorities still have time to agree. */
    CLAIMED,
    /** They did not agree in time, so the home authority owes the whole cost. */
    WHOLE_COST_DUE,
    AGREED,
    /** Settled for the whole cost. */
    WHOLE_COST,
    WITHDRAWN
}
