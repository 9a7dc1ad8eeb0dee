package london.dsco.network.sufficiency;

/** A group that was consulted before a statement was written. */
enum AskedGroup {
    CHILDREN_AND_YOUNG_PEOPLE,
    PARENT_CARERS,
    SCHOOLS_AND_COLLEGES,
    HEALTH,
    PROVIDERS,
    NEIGHBOURING_BOROUGHS
}
