package london.dsco.network.actionplan;

/** The state of an action. */
enum Rag {
    /** It will not be done in time if nothing changes. */
    RED,
    /** It is at risk. */
    AMBER,
    /** It is on track. */
    GREEN,
    /** It is done, with evidence. */
    COMPLETE
}
