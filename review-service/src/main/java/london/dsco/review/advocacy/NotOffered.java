package london.dsco.review.advocacy;

/** Why no advocate was offered. */
public enum NotOffered {
    HAS_AN_ADVOCATE,
    NONE_AVAILABLE,
    NOT_YET
}
