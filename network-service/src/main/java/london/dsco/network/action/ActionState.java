package london.dsco.network.action;

/** How an action stands for those who read it. */
enum ActionState {
    OPEN,
    DONE,
    DROPPED,
    WITHDRAWN
}
