package london.dsco.advice.consultation;

/** The reason why an author declines an offer. */
public enum DeclineReason {
    NOT_NEEDED,
    CONSULTED_BEFORE,
    NO_TIME,
    OTHER
}
