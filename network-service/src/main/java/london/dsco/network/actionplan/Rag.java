package london.dsco.network.actionplan;

/** How an action stands. */
enum Rag {
    /** It will not be done in time as things are. */
    RED,
    /** It is at risk. */
    AMBER,
    /** It is on track. */
    GREEN,
    /** It is done, and there is evidence. */
    COMPLETE
}
