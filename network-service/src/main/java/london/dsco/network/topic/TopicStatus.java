package london.dsco.network.topic;

/** The status of a topic. */
public enum TopicStatus {
    OPEN,
    /** Its borough withdrew it. */
    WITHDRAWN
}
