package london.dsco.network.meeting;

/** The status of a meeting. */
public enum MeetingStatus {
    PLANNED,
    HELD,
    CANCELLED
}
