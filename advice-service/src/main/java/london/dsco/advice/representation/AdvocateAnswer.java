package london.dsco.advice.representation;

/** What came of the offer of an advocate. */
public enum AdvocateAnswer {
    ACCEPTED,
    DECLINED,
    /** Nobody has answered. */
    OFFERED,
    NOT_OFFERED
}
