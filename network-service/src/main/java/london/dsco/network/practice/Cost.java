package london.dsco.network.practice;

/** What the practice costs a borough overall. */
public enum Cost {
    NEUTRAL,
    SAVINGS,
    /** It has running costs. */
    SUSTAINED
}
