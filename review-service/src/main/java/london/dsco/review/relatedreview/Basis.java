package london.dsco.review.relatedreview;

/** How far a date binds. */
public enum Basis {
    /** An Act or regulations. */
    LAW,
    /** Guidance that an authority must follow unless it has a good reason not to. */
    STATUTORY_GUIDANCE,
    /** What councils agreed to do. A borough may set its own interval. */
    PRACTICE
}
