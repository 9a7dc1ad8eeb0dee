package london.dsco.advice.panel;

/** The DSCO's vote on a matter before a statutory assessment panel. */
public enum Vote {
    FOR,
    AGAINST,
    ABSTAINED
}
