package london.dsco.network.feedback;

/** The bodies to which the network sends feedback. */
public enum Recipient {
    /** The Department for Education. */
    DFE,
    /** The London Innovation and Improvement Alliance. */
    LIIA,
    /** The Association of London Directors of Children's Services. */
    ALDCS
}
