package london.dsco.advice.screening;

/** Where somebody lives or stays under the arrangements. */
public enum Residence {
    CARE_HOME,
    HOSPITAL,
    CHILDRENS_HOME,
    FOSTER_CARE,
    RESIDENTIAL_SCHOOL_OR_COLLEGE,
    SUPPORTED_LIVING,
    FAMILY_HOME;

    /** Whether the deprivation of liberty safeguards reach there: Schedule A1 paragraph 1. */
    boolean isCareHomeOrHospital() {
        return this == CARE_HOME || this == HOSPITAL;
    }
}
