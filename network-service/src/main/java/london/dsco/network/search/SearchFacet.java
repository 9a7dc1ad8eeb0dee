package london.dsco.network.search;

/** A property by which a search can be filtered. */
public enum SearchFacet {
    KIND,
    TYPE,
    THEME,
    REACH,
    PRIORITY,
    BOROUGH,
    /** For practices: the boroughs that share that they adopted them. */
    ADOPTED_BY;

    /** Returns a code in the form in which an entry stores it: {@code REACH=VOICE}. */
    String listed(String code) {
        return name() + "=" + code;
    }
}
