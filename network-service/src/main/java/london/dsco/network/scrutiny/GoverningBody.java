package london.dsco.network.scrutiny;

/** Who looks at how a borough does. */
public enum GoverningBody {
    /** Of the council: overview and scrutiny, Local Government Act 2000 s9F. */
    SCRUTINY_COMMITTEE,
    /** Council, health, schools and parent carers together. */
    SEND_PARTNERSHIP_BOARD,
    /** Of children's social care. */
    SENIOR_LEADERSHIP,
    QUALITY_ASSURANCE_GROUP,
    /** Safeguarding partners, Children Act 2004 s16E. */
    SAFEGUARDING_PARTNERSHIP,
    CORPORATE_PARENTING_BOARD,
    HEALTH_AND_WELLBEING_BOARD,
    CABINET
}
