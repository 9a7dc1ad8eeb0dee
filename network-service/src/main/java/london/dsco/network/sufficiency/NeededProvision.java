package london.dsco.network.sufficiency;

/** Provision that children need. One list for all, so that boroughs can be compared. */
enum NeededProvision {
    FOSTER_CARE,
    /** Foster care for disabled children. */
    SPECIALIST_FOSTER_CARE,
    CHILDRENS_HOME,
    SUPPORTED_ACCOMMODATION,
    RESIDENTIAL_SPECIAL_SCHOOL,
    SPECIAL_SCHOOL_DAY,
    OVERNIGHT_SHORT_BREAKS,
    DAYTIME_SHORT_BREAKS,
    CARE_AT_HOME,
    PERSONAL_ASSISTANTS,
    /** Care and housing from 18 for young people with an EHC plan. */
    CARE_FROM_18
}
