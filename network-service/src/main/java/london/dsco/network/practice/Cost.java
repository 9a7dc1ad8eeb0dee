package london.dsco.network.practice;

/** What it costs a borough to do it, all in all. */
public enum Cost {
    NEUTRAL,
    SAVINGS,
    /** It goes on being paid for. */
    SUSTAINED
}
