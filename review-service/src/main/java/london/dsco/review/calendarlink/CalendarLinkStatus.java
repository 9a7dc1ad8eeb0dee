package london.dsco.review.calendarlink;

/** Where a link stands; that it has expired, its last day tells. */
enum CalendarLinkStatus {
    OPEN,
    REVOKED
}
