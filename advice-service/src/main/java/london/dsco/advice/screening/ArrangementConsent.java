package london.dsco.advice.screening;

/** Whose consent arrangements that restrict liberty rest on. */
public enum ArrangementConsent {
    YOUNG_PERSON,
    /** Somebody with parental responsibility. From sixteen that is no consent to confinement. */
    PARENT,
    NONE
}
