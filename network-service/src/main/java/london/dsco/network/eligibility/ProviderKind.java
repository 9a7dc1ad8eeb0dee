package london.dsco.network.eligibility;

/** The kind of provider of a service. */
enum ProviderKind {
    COUNCIL,
    VOLUNTARY_SECTOR,
    PRIVATE,
    HEALTH,
    SCHOOL
}
