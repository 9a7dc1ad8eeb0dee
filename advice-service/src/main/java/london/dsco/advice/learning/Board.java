package london.dsco.advice.learning;

/** The boards to which lessons from cases are reported. */
public enum Board {
    SEND_PARTNERSHIP_BOARD,
    SAFEGUARDING_PARTNERSHIP,
    CORPORATE_PARENTING_BOARD,
    SENIOR_LEADERSHIP,
    SCRUTINY_COMMITTEE
}
