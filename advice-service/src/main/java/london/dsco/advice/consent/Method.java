package london.dsco.advice.consent;

/** How consent was given. */
public enum Method {
    WRITTEN,
    ELECTRONIC,
    SPOKEN,
    /** Signs, symbols, pictures or another way in which the person communicates. */
    AIDED_COMMUNICATION
}
