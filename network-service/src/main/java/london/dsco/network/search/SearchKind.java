package london.dsco.network.search;

/** What can be found. */
public enum SearchKind {
    PRACTICE
}
