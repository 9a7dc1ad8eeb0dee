package london.dsco.network.action;

/** How an action ended. */
enum ActionOutcome {
    DONE,
    DROPPED
}
