package london.dsco.advice.moderation;

/** Why an audit is to be moderated. */
public enum SamplingReason {
    /** It was drawn: one in so many, as the borough's setting says. */
    RANDOM,
    /** It gave the best grade. */
    OUTSTANDING,
    /** It gave the worst grade. */
    INADEQUATE,
    /** A gate capped its grade. */
    GATE,
    /** It is one of its auditor's first three in the borough. */
    NEW_AUDITOR
}
