package london.dsco.calendarlink;

/** Whether a link still works, as its owner sees it. */
public enum CalendarLinkState {
    OPEN,
    EXPIRED,
    REVOKED
}
