package london.dsco.network.paper;

/** The status of a reply. It is given once, and never changes. */
public enum ReplyStatus {
    GIVEN
}
