package london.dsco.advice.escalation;

/** What came of an escalation. */
public enum EscalationOutcome {
    /** Those concerned agreed what happens next, and by when. */
    ACTION_AGREED,
    /** The author was helped. */
    SUPPORT_GIVEN,
    /** To those who can decide it, such as the head of service. */
    PASSED_ON,
    NO_ACTION_NEEDED
}
