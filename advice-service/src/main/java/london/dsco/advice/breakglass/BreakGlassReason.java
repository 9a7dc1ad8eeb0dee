package london.dsco.advice.breakglass;

/** Why somebody needs a request that is not theirs. */
public enum BreakGlassReason {
    /** A child may come to harm. */
    RISK_OF_HARM,
    /** A child could come to harm. */
    OUT_OF_HOURS_DUTY,
    /** Somebody asked the person on duty out of hours about the case. */
    COVER_FOR_ABSENCE,
    /** The author or their manager is away, and nobody covers for them. */
    STATUTORY_DATE_AT_RISK
}
