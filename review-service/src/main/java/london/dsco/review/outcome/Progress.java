package london.dsco.review.outcome;

/** How far an outcome has come. */
public enum Progress {
    NOT_STARTED,
    PARTLY,
    ACHIEVED,
    /** Nobody works towards it any more; the reason is given. */
    STOPPED;

    /** Returns whether the outcome has ended. */
    boolean isAnEnd() {
        return this == ACHIEVED || this == STOPPED;
    }
}
