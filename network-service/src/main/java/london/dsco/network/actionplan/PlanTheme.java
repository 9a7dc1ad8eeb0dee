package london.dsco.network.actionplan;

/** The four themes of DSCOs' strategic priorities. */
enum PlanTheme {
    /** Relationships and the role itself. */
    BUILDING,
    /** Practice and quality. */
    IMPROVING,
    /** What families, staff and partners know. */
    INFORMING,
    /** People and services. */
    DEVELOPING
}
