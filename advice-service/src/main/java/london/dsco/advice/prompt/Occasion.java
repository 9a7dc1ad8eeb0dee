package london.dsco.advice.prompt;

/** What makes a question one for some children and not for others. */
public enum Occasion {
    LOOKED_AFTER,
    /** From Year 9, or from the age that the borough chose. */
    PREPARING_FOR_ADULTHOOD
}
