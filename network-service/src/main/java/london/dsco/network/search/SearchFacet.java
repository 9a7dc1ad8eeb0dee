package london.dsco.network.search;

/** By what a search can be narrowed. */
public enum SearchFacet {
    KIND,
    TYPE,
    THEME,
    REACH,
    PRIORITY,
    BOROUGH,
    /** Of practices, by which boroughs share that they took them up. */
    ADOPTED_BY;

    /** Returns a code of it as an entry is counted by it: {@code REACH=VOICE}. */
    String listed(String code) {
        return name() + "=" + code;
    }
}
