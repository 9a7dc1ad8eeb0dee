package london.dsco.advice.escalation;

/** The result of an escalation. */
public enum EscalationOutcome {
    /** The people concerned agreed what happens next, and by when. */
    ACTION_AGREED,
    /** The author got help. */
    SUPPORT_GIVEN,
    /** The matter went to those who can decide it, such as the head of service. */
    PASSED_ON,
    NO_ACTION_NEEDED
}
