package london.dsco.review.annualreview;

/** How firm a review meeting is. */
public enum MeetingState {
    PROPOSED,
    CONFIRMED,
    HELD;

    /** A meeting that was held is a fact: its date may be corrected, but it is not unheld. */
    boolean mayBecome(MeetingState next) {
        return this != HELD || next == HELD;
    }
}
