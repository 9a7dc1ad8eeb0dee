package london.dsco.network.action;

/** Where an action stands for those who recorded it. */
enum ActionStatus {
    AGREED,
    /** It was recorded by mistake. */
    WITHDRAWN
}
