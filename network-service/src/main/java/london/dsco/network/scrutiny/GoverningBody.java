package london.dsco.network.scrutiny;

/** A body that examines how a borough performs. */
public enum GoverningBody {
    /** The council's overview and scrutiny committee, Local Government Act 2000 s9F. */
    SCRUTINY_COMMITTEE,
    /** The partnership board of council, health, schools and parent carers. */
    SEND_PARTNERSHIP_BOARD,
    /** A body of children's social care. */
    SENIOR_LEADERSHIP,
    QUALITY_ASSURANCE_GROUP,
    /** Safeguarding partners, Children Act 2004 s16E. */
    SAFEGUARDING_PARTNERSHIP,
    CORPORATE_PARENTING_BOARD,
    HEALTH_AND_WELLBEING_BOARD,
    CABINET
}
