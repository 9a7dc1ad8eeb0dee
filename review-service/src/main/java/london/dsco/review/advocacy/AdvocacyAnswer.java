package london.dsco.review.advocacy;

/** The answer to the offer of an advocate. */
public enum AdvocacyAnswer {
    ACCEPTED,
    DECLINED,
    /** There is no answer yet. */
    NOT_ANSWERED
}
