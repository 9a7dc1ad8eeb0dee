package london.dsco.review.placementmove;

/** How much of a move an actor sees. */
enum MoveSight {
    /** The special educational needs team and the DSCO. */
    WHOLE(true, true, true),
    /**
     * Whoever reported it, and their manager: what was reported, but nothing from the plan and not
     * when the review meets.
     */
    NOTIFIER(true, false, false),
    /**
     * Those who plan the review, and the child's virtual school: neither the reason nor who
     * reported it.
     */
    PLANNING(false, true, true);

    private final boolean why;
    private final boolean plan;
    private final boolean review;

    MoveSight(boolean why, boolean plan, boolean review) {
        this.why = why;
        this.plan = plan;
        this.review = review;
    }

    /**
     * Returns the value if this sight includes the reason and urgency of the move and who reported
     * it, otherwise null.
     */
    <T> T why(T value) {
        return why ? value : null;
    }

    /** Returns the value if this sight includes the plan's own data, otherwise null. */
    <T> T plan(T value) {
        return plan ? value : null;
    }

    /** Returns whether this sight includes the review that the move suggests. */
    boolean seesReview() {
        return review;
    }
}
