package london.dsco.network.eligibility;

/** Who provides a service. */
enum ProviderKind {
    COUNCIL,
    VOLUNTARY_SECTOR,
    PRIVATE,
    HEALTH,
    SCHOOL
}
