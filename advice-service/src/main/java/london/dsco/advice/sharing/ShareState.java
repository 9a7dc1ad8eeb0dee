package london.dsco.advice.sharing;

/** The state of a share on a London date. */
public enum ShareState {
    /** The other borough can read the case. */
    STANDING,
    /** Its last day is over. */
    EXPIRED,
    /** One of the two boroughs ended it. */
    ENDED
}
