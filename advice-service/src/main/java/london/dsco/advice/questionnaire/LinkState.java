package london.dsco.advice.questionnaire;

/** The state of a link to the questionnaire. */
public enum LinkState {
    /** It can be used, once. */
    OPEN,
    USED,
    /** Its last day is over, or the request has ended. */
    EXPIRED,
    REVOKED
}
