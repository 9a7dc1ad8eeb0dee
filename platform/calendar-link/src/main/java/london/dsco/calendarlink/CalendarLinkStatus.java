package london.dsco.calendarlink;

/** Where a link stands; that it has expired, its last day tells. */
public enum CalendarLinkStatus {
    OPEN,
    REVOKED
}
