package london.dsco.network.practice;

/** How somebody found out whether it worked. */
public enum Evaluation {
    /** Nobody has looked yet. */
    NOT_YET,
    /** Those who do it looked at their own figures or asked those concerned. */
    BY_THE_BOROUGH,
    /** Another borough or a board looked. */
    BY_PEERS,
    /** Somebody without a part in it, by a published method. */
    INDEPENDENT
}
