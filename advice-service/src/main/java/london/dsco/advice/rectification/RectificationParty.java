package london.dsco.advice.rectification;

/** The person or body who says that something is wrong. */
public enum RectificationParty {
    PARENT_CARER,
    /** The child or young person themself. */
    YOUNG_PERSON,
    /** The authority itself. Personal data must be accurate: UK GDPR Art 5(1)(d). */
    AUTHORITY
}
