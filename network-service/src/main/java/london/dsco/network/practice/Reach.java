package london.dsco.network.practice;

/** The areas that the role of a Designated Social Care Officer covers; the region's wheel. */
public enum Reach {
    SAFEGUARDING,
    VIRTUAL_SCHOOL,
    QUALITY_ASSURANCE,
    EARLY_YEARS,
    EARLY_HELP,
    SHORT_BREAKS,
    ADULT_SOCIAL_CARE,
    PANELS,
    VOICE,
    JOINT_COMMISSIONING,
    TRANSITIONS,
    MARKET,
    WORKFORCE
}
