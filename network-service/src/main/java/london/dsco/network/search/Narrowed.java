package london.dsco.network.search;

/**
 * To what a search is narrowed; each null for any.
 *
 * @param borough GSS code
 * @param adoptedBy GSS code of a borough that shares that it took a practice up
 * @param withResults whether that borough, or any, has to tell of a figure that it reached
 */
record Narrowed(
        SearchKind kind,
        String type,
        String theme,
        String reach,
        String priority,
        String borough,
        String adoptedBy,
        boolean withResults) {}
