package london.dsco.advice.panel;

/** The capacity in which the DSCO sits on a panel. */
public enum DscoCapacity {
    /** They take part in the panel's decision. */
    DECISION_MAKER,
    /** They comment and, on a statutory assessment panel, vote. Others decide. */
    CONTRIBUTOR
}
