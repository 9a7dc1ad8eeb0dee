package london.dsco.advice.consultation;

/** Why an author does not take up an offer. */
public enum DeclineReason {
    NOT_NEEDED,
    CONSULTED_BEFORE,
    NO_TIME,
    OTHER
}
