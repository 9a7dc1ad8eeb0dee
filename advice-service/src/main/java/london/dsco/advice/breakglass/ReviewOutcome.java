package london.dsco.advice.breakglass;

/** What the review of a break-glass came to. */
public enum ReviewOutcome {
    JUSTIFIED,
    /** It ends the access, where that has not ended by itself. */
    NOT_JUSTIFIED,
    /** The data protection officer looks at it. It ends the access too. */
    REFERRED
}
