package london.dsco.advice.action;

/** Whether an action is done. */
public enum ActionState {
    OPEN,
    CLOSED
}
