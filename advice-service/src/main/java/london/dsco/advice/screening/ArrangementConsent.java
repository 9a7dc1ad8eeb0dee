package london.dsco.advice.screening;

/** The consent on which arrangements that restrict liberty rely. */
public enum ArrangementConsent {
    YOUNG_PERSON,
    /** Somebody with parental responsibility. From 16, that is not consent to confinement. */
    PARENT,
    NONE
}
