package london.dsco.review.calendarlink;

/** Whether a link still works, as its owner reads it. */
enum CalendarLinkState {
    OPEN,
    EXPIRED,
    REVOKED
}
