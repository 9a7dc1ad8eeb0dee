package london.dsco.advice.consent;

/** The basis of somebody's parental responsibility: Children Act 1989 ss2 to 4A, 12, 14C and 33. */
public enum ParentalResponsibility {
    MOTHER,
    /** Married to the mother, or registered as the father or second parent. */
    FATHER_OR_SECOND_PARENT,
    AGREEMENT,
    COURT_ORDER,
    CHILD_ARRANGEMENTS_ORDER,
    SPECIAL_GUARDIAN,
    ADOPTION,
    /** The authority itself, under a care order. */
    CARE_ORDER
}
