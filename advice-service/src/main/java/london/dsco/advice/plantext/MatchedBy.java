package london.dsco.advice.plantext;

/** The way in which a line of the plan was matched with one of the advice. */
public enum MatchedBy {
    ID,
    /** By the most similar words. A person should check the match. */
    TEXT
}
