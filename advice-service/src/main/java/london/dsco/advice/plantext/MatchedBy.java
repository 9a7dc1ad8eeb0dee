package london.dsco.advice.plantext;

/** By what a line of the plan was found to be one of the advice. */
public enum MatchedBy {
    ID,
    /** Its words are the most alike. A person should look at it. */
    TEXT
}
