package london.dsco.advice.questionnaire;

/** What has become of a link to the questionnaire. */
public enum LinkState {
    /** It can be used, once. */
    OPEN,
    USED,
    /** Its last day is over, or the request is. */
    EXPIRED,
    REVOKED
}
