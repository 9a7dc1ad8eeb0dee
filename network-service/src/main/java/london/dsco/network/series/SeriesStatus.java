package london.dsco.network.series;

/** Where a series of meetings stands. */
public enum SeriesStatus {
    RUNNING,
    /** No further meeting is planned in it. */
    ENDED
}
