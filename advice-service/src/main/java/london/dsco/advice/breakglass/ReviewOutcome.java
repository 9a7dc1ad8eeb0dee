package london.dsco.advice.breakglass;

/** The result of a review of break-glass. */
public enum ReviewOutcome {
    JUSTIFIED,
    /** The access ends now, if it has not already ended. */
    NOT_JUSTIFIED,
    /** The data protection officer takes over. The access ends too. */
    REFERRED
}
