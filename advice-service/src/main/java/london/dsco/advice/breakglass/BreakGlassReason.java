package london.dsco.advice.breakglass;

/** Why somebody needs a request that is not theirs. */
public enum BreakGlassReason {
    /** A child may come to harm. */
    RISK_OF_HARM,
    /** Whoever is on duty out of hours was asked about the case. */
    OUT_OF_HOURS_DUTY,
    /** The author or their manager is away, and nobody was named in their place. */
    COVER_FOR_ABSENCE,
    /** A statutory date would be missed otherwise. */
    STATUTORY_DATE_AT_RISK
}
