package london.dsco.network.action;

/** The state of an action, as shown to its readers. */
enum ActionState {
    OPEN,
    DONE,
    DROPPED,
    WITHDRAWN
}
