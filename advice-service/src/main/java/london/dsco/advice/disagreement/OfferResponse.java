package london.dsco.advice.disagreement;

/** What became of an offer. */
public enum OfferResponse {
    ACCEPTED,
    DECLINED,
    NO_ANSWER
}
