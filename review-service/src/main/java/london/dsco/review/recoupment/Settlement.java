package london.dsco.review.recoupment;

/** How a claim ended. */
public enum Settlement {
    /** The two authorities agreed on an amount. */
    AGREED(ClaimState.AGREED),
    /** They did not agree in time, and the whole cost was paid. */
    WHOLE_COST(ClaimState.WHOLE_COST),
    /** The other authority did not have to pay. */
    WITHDRAWN(ClaimState.WITHDRAWN);

    private final ClaimState state;

    Settlement(ClaimState state) {
        this.state = state;
    }

    ClaimState state() {
        return state;
    }
}
