package london.dsco.advice.moderation;

/** The reason to moderate an audit. */
public enum SamplingReason {
    /** It was drawn at random: one in a number that the borough sets. */
    RANDOM,
    /** It has the best grade. */
    OUTSTANDING,
    /** It has the worst grade. */
    INADEQUATE,
    /** A gate capped its grade. */
    GATE,
    /** It is one of its auditor's first three in the borough. */
    NEW_AUDITOR
}
