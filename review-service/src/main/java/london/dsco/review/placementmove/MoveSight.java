package london.dsco.review.placementmove;

/** How much of a move an actor sees. */
enum MoveSight {
    /** The special educational needs team and the DSCO. */
    WHOLE(true, true),
    /** Whoever told of it, and their manager; they do not see when the review meets. */
    TOLD(true, false),
    /** Those who plan the review, and the child's virtual school: not why, nor who told of it. */
    PLANNING(false, true);

    private final boolean why;
    private final boolean review;

    MoveSight(boolean why, boolean review) {
        this.why = why;
        this.review = review;
    }

    /** The value where this sight includes why they move and who told of it, else null. */
    <T> T why(T value) {
        return why ? value : null;
    }

    /** Whether this sight includes the review that the move asks for. */
    boolean seesReview() {
        return review;
    }
}
