package london.dsco.network.calendarlink;

/** Whether a link still works, as its owner reads it. */
enum MeetingLinkState {
    OPEN,
    EXPIRED,
    REVOKED
}
