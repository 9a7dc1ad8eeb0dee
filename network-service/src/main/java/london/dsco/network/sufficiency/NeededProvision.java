package london.dsco.network.sufficiency;

/**
 * What children need a place or an offer of. One list for all, so that boroughs can be compared.
 */
enum NeededProvision {
    FOSTER_CARE,
    /** Foster care for children who are disabled. */
    SPECIALIST_FOSTER_CARE,
    CHILDRENS_HOME,
    SUPPORTED_ACCOMMODATION,
    RESIDENTIAL_SPECIAL_SCHOOL,
    SPECIAL_SCHOOL_DAY,
    OVERNIGHT_SHORT_BREAKS,
    DAYTIME_SHORT_BREAKS,
    CARE_AT_HOME,
    PERSONAL_ASSISTANTS,
    /** Care and housing from 18 for those who have an EHC plan. */
    CARE_FROM_18
}
