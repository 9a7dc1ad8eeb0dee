package london.dsco.network.paper;

/** A reply is given once, and does not change. */
public enum ReplyStatus {
    GIVEN
}
