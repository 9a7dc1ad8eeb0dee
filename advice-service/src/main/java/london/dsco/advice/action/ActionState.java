package london.dsco.advice.action;

/** Whether an action is open or done. */
public enum ActionState {
    OPEN,
    CLOSED
}
