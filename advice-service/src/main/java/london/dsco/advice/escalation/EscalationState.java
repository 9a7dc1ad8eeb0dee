package london.dsco.advice.escalation;

/** Whether an escalation waits for its answer. */
public enum EscalationState {
    OPEN,
    ANSWERED,
    /** Without an answer: the child died. */
    ENDED
}
