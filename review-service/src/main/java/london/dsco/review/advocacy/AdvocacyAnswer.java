package london.dsco.review.advocacy;

/** What was said to the offer of an advocate. */
public enum AdvocacyAnswer {
    ACCEPTED,
    DECLINED,
    /** Nobody has said yet. */
    NOT_ANSWERED
}
