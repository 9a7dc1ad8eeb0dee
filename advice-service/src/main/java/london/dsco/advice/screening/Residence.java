package london.dsco.advice.screening;

/** The place where somebody lives or stays under the arrangements. */
public enum Residence {
    CARE_HOME,
    HOSPITAL,
    CHILDRENS_HOME,
    FOSTER_CARE,
    RESIDENTIAL_SCHOOL_OR_COLLEGE,
    SUPPORTED_LIVING,
    FAMILY_HOME;

    /**
     * Returns whether the deprivation of liberty safeguards apply there: Schedule A1 paragraph 1.
     */
    boolean isCareHomeOrHospital() {
        return this == CARE_HOME || this == HOSPITAL;
    }
}
