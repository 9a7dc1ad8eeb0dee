package london.dsco.advice.representation;

/** The result of the offer of an advocate. */
public enum AdvocateAnswer {
    ACCEPTED,
    DECLINED,
    /** There is no answer. */
    OFFERED,
    NOT_OFFERED
}
