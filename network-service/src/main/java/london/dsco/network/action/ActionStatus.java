package london.dsco.network.action;

/** The state of an action for those who recorded it. */
enum ActionStatus {
    AGREED,
    /** It was recorded by mistake. */
    WITHDRAWN
}
