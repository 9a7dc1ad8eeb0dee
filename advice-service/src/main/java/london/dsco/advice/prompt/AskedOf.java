package london.dsco.advice.prompt;

/** What makes a question one for some children and not for others. */
public enum AskedOf {
    LOOKED_AFTER,
    /** From Year 9, or from the age that the borough chose. */
    PREPARING_FOR_ADULTHOOD,
    /** Whose other plans' outcomes are on record. */
    WITH_OTHER_PLANS
}
