package london.dsco.advice.consent;

/** The purpose of a consent. It covers nothing else. */
public enum Purpose {
    /**
     * To state, in section D of the plan, needs that are linked neither to special educational
     * needs nor to a disability.
     */
    STATE_OTHER_NEEDS,
    /** To ask somebody outside the authority for information. */
    SEEK_INFORMATION,
    /** To pass the advice to somebody not named in law. */
    SHARE_ADVICE
}
