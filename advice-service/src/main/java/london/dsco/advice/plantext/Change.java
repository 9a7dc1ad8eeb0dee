package london.dsco.advice.plantext;

/** What became of a line on the way from the advice to the plan. */
public enum Change {
    /** The same words in the same section; case, spaces and punctuation do not count. */
    KEPT,
    /** In the plan alone. */
    ADDED,
    /** In the advice alone. */
    DROPPED,
    /** In both, with other words or in another section. */
    CHANGED
}
