package london.dsco.advice.escalation;

/** The state of an escalation. */
public enum EscalationState {
    OPEN,
    ANSWERED,
    /** Ended without an answer, because the child died. */
    ENDED
}
