package london.dsco.network.feedback;

/** The bodies that the network sends feedback to. */
public enum Recipient {
    /** The Department for Education. */
    DFE,
    /** The London Innovation and Improvement Alliance. */
    LIIA,
    /** The Association of London Directors of Children's Services. */
    ALDCS
}
