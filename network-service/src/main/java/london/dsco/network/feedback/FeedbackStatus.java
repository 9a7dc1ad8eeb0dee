package london.dsco.network.feedback;

/** How far feedback has come. */
public enum FeedbackStatus {
    DRAFT,
    /** A second person has approved it. */
    APPROVED,
    /** It was sent, and every member can read it. */
    SUBMITTED,
    ANSWERED
}
