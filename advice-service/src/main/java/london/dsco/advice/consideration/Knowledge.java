package london.dsco.advice.consideration;

/** Whether social care knows the child or young person. */
public enum Knowledge {
    /**
     * They are not known, and were not before. It is an answer here, before anything is assessed.
     * It is none to a request for advice, which is owed all the same (SEND Regulations 2014 reg
     * 6(1)(e)).
     */
    NOT_KNOWN,
    /** Social care knew them; nothing is open now. */
    KNOWN_BEFORE,
    /** Social care works with them now. */
    OPEN
}
