package london.dsco.calendarlink;

/** The status of a link. Its last day shows whether it has expired. */
public enum CalendarLinkStatus {
    OPEN,
    REVOKED
}
