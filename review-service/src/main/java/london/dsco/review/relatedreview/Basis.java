package london.dsco.review.relatedreview;

/** How binding a date is. */
public enum Basis {
    /** An Act or regulations. */
    LAW,
    /** Guidance that an authority must follow unless it has a good reason not to. */
    STATUTORY_GUIDANCE,
    /** What councils have agreed to do. A borough may set its own interval. */
    PRACTICE
}
