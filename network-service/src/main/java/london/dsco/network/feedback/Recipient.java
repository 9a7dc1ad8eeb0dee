package london.dsco.network.feedback;

/** Whom the network tells what it sees. */
public enum Recipient {
    /** The Department for Education. */
    DFE,
    /** The London Innovation and Improvement Alliance. */
    LIIA,
    /** The Association of London Directors of Children's Services. */
    ALDCS
}
