package london.dsco.network.practice;

/** What councils name as barriers to social care in plans. */
public enum Barrier {
    NO_JOINT_WORKING,
    VARIABLE_PRACTICE,
    STIGMA_OR_DELAY,
    ADVICE_MISREAD_OR_MISSING,
    ROLE_CONFUSION
}
