package london.dsco.network.series;

/** The status of a series of meetings. */
public enum SeriesStatus {
    RUNNING,
    /** No further meeting is planned in it. */
    ENDED
}
