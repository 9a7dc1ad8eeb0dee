package london.dsco.advice.learning;

/** The boards that hear what cases teach. */
public enum Board {
    SEND_PARTNERSHIP_BOARD,
    SAFEGUARDING_PARTNERSHIP,
    CORPORATE_PARENTING_BOARD,
    SENIOR_LEADERSHIP,
    SCRUTINY_COMMITTEE
}
