package london.dsco.network.practice;

/** What a borough says of another's practice. */
public enum ReviewVerdict {
    /** It can be published as it is. */
    RECOMMENDED,
    /** Something has to change first. */
    CHANGES_ASKED
}
