package london.dsco.network.sufficiency;

/** Who was asked before a statement was written. */
enum AskedGroup {
    CHILDREN_AND_YOUNG_PEOPLE,
    PARENT_CARERS,
    SCHOOLS_AND_COLLEGES,
    HEALTH,
    PROVIDERS,
    NEIGHBOURING_BOROUGHS
}
