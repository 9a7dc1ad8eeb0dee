package london.dsco.network.search;

/**
 * To what a search is narrowed; each null for any.
 *
 * @param borough GSS code
 */
record Narrowed(
        SearchKind kind,
        String type,
        String theme,
        String reach,
        String priority,
        String borough) {}
