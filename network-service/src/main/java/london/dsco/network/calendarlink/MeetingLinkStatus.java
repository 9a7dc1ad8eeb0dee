package london.dsco.network.calendarlink;

/** Where a link stands; that it has expired, its last day tells. */
enum MeetingLinkStatus {
    OPEN,
    REVOKED
}
