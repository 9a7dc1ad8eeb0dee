package london.dsco.network.roleprofile;

/** The two strands of a Designated Social Care Officer's role. */
enum RoleStrand {
    /** Shaping services, such as the commissioning of short breaks. */
    STRATEGIC,
    /** Social care's contribution to assessments, plans and reviews. */
    OPERATIONAL
}
