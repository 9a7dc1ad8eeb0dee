package london.dsco.network.coproduction;

/** With whom a borough does what it does for children with special educational needs. */
public enum CoProductionPartner {
    /** The parent carer forum of the borough. */
    PARENT_CARER_FORUM,
    /** The service of information, advice and support: Children and Families Act 2014 s 32. */
    SENDIASS,
    PARENTS_AND_CARERS,
    YOUNG_PEOPLE,
    VOLUNTARY_SECTOR,
    SETTINGS,
    HEALTH
}
