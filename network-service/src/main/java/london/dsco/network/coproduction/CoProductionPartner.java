package london.dsco.network.coproduction;

/** The partners that a borough works with for children with special educational needs. */
public enum CoProductionPartner {
    /** The parent carer forum of the borough. */
    PARENT_CARER_FORUM,
    /** The information, advice and support service: Children and Families Act 2014 s 32. */
    SENDIASS,
    PARENTS_AND_CARERS,
    YOUNG_PEOPLE,
    VOLUNTARY_SECTOR,
    SETTINGS,
    HEALTH
}
