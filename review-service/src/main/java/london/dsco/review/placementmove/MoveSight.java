package london.dsco.review.placementmove;

/** How much of a move an actor sees. */
enum MoveSight {
    /** The special educational needs team and the DSCO. */
    WHOLE(true, true, true),
    /**
     * Whoever reported it, and their manager: what they said and nothing of the plan, nor when the
     * review meets.
     */
    NOTIFIER(true, false, false),
    /** Those who plan the review, and the child's virtual school: not why, nor who reported it. */
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
     * The value where this sight includes why they move, how soon they had to and who reported it,
     * else null.
     */
    <T> T why(T value) {
        return why ? value : null;
    }

    /** The value where this sight includes what the plan says, else null. */
    <T> T plan(T value) {
        return plan ? value : null;
    }

    /** Whether this sight includes the review that the move asks for. */
    boolean seesReview() {
        return review;
    }
}
