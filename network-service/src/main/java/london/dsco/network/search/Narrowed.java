package london.dsco.network.search;

/**
 * To what a search is narrowed; each null for any.
 *
 * @param borough GSS code, empty for the network
 */
record Narrowed(
        SearchKind kind,
        String type,
        String theme,
        String reach,
        String priority,
        String borough) {}
