package london.dsco.network.meeting;

/** Where a meeting stands. */
public enum MeetingStatus {
    PLANNED,
    HELD,
    CANCELLED
}
