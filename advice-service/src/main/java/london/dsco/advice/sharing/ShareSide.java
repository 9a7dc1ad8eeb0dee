package london.dsco.advice.sharing;

/** Which of the two boroughs. */
public enum ShareSide {
    /** The one that holds the case. */
    HOLDER,
    /** The one to which it was opened. */
    RECEIVER
}
