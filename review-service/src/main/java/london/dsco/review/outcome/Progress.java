package london.dsco.review.outcome;

/** How far an outcome has come. */
public enum Progress {
    NOT_STARTED,
    PARTLY,
    ACHIEVED,
    /** Nobody works towards it any more, for a reason. */
    STOPPED;

    /** Whether nothing more is to come of it. */
    boolean isAnEnd() {
        return this == ACHIEVED || this == STOPPED;
    }
}
