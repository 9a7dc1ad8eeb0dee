package london.dsco.network.topic;

/** Where a topic stands. */
public enum TopicStatus {
    OPEN,
    /** Its borough took it back. */
    WITHDRAWN
}
