package london.dsco.advice.sharing;

/** A side of a share. */
public enum ShareSide {
    /** The borough that holds the case. */
    HOLDER,
    /** The borough with which the case was shared. */
    RECEIVER
}
