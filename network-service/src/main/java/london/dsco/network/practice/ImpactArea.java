package london.dsco.network.practice;

/** The areas in which a practice can make a difference. */
public enum ImpactArea {
    YOUNG_PEOPLE_AND_FAMILIES,
    PRACTITIONERS,
    SERVICES,
    LOCAL_SYSTEM
}
