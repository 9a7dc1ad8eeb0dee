package london.dsco.advice.consideration;

/** Whether social care knows the child or young person. */
public enum Knowledge {
    /**
     * Social care does not know them, and never did. Before an assessment this is an answer. It is
     * not an answer to a request for advice, where the duty to advise remains (SEND Regulations
     * 2014 reg 6(1)(e)).
     */
    NOT_KNOWN,
    /** Social care knew them, but nothing is open now. */
    KNOWN_BEFORE,
    /** Social care works with them now. */
    OPEN
}
