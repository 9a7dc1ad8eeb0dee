package london.dsco.network.practice;

/** The four themes of the network's work. */
public enum Theme {
    BUILDING,
    IMPROVING,
    INFORMING,
    DEVELOPING
}
