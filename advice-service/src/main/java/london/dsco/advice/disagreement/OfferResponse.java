package london.dsco.advice.disagreement;

/** The response to an offer. */
public enum OfferResponse {
    ACCEPTED,
    DECLINED,
    NO_ANSWER
}
