package london.dsco.network.inspection;

/** The frameworks that boroughs are inspected or judged against. */
public enum Framework {
    /** Inspection of local authority children's services. */
    ILAC,
    /** The area inspection of special educational needs and disabilities. */
    AREA_SEND,
    /** The national improvement plan for SEND and alternative provision. */
    SEND_AP_PLAN
}
