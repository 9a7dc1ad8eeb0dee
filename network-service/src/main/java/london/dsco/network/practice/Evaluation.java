package london.dsco.network.practice;

/** How somebody found out whether it worked. */
public enum Evaluation {
    /** Nobody has evaluated it yet. */
    NOT_YET,
    /** Those who do it examined their own figures or asked the people concerned. */
    BY_THE_BOROUGH,
    /** Another borough or a board examined it. */
    BY_PEERS,
    /** Somebody who had no part in it evaluated it by a published method. */
    INDEPENDENT
}
