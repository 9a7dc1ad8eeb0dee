package london.dsco.advice.panel;

/** In which capacity the DSCO sits on a panel. */
public enum DscoCapacity {
    /** The panel's decision is also theirs. */
    DECISION_MAKER,
    /** They comment, and on a statutory assessment panel they vote. Others decide. */
    CONTRIBUTOR
}
