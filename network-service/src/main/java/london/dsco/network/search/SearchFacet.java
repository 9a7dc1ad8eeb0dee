package london.dsco.network.search;

/** By what a search can be narrowed. */
public enum SearchFacet {
    KIND,
    TYPE,
    THEME,
    REACH,
    PRIORITY,
    BOROUGH
}
