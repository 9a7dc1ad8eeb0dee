package london.dsco.network.coproduction;

/** How far something can be decided together with families. */
enum CoProductionExtent {
    CAN,
    IN_PART,
    /** The law, or somebody else, decides it. Families are told why. */
    CANNOT
}
