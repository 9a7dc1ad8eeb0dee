package london.dsco.advice.panel;

/** How the DSCO voted on what was put to a statutory assessment panel. */
public enum Vote {
    FOR,
    AGAINST,
    ABSTAINED
}
