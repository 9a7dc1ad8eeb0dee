package london.dsco.network.practice;

/** A borough's verdict on another's practice. */
public enum ReviewVerdict {
    /** It can be published as it is. */
    RECOMMENDED,
    /** Something must change first. */
    CHANGES_ASKED
}
