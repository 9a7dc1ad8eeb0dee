package london.dsco.advice.triage;

/** The way in which a request reached the front door. */
public enum Channel {
    /** From the borough's own SEN team. */
    SEN_TEAM,
    /** Sent by a case management system. */
    CASE_SYSTEM,
    /** From another authority. */
    CROSS_BOROUGH,
    EMAIL,
    OTHER
}
