package london.dsco.network.search;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        boolean withResults) {

    /**
     * Returns what an entry must be counted by, divided by spaces as it keeps it; empty for
     * anything. No
     * code has a space, so what stands behind one is looked for in vain.
     */
    String lists() {
        return Stream.of(
                        of(SearchFacet.KIND, kind == null ? null : kind.name()),
                        of(SearchFacet.TYPE, type),
                        of(SearchFacet.THEME, theme),
                        of(SearchFacet.REACH, reach),
                        of(SearchFacet.PRIORITY, priority))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String of(SearchFacet facet, String code) {
        return code == null ? null : facet.listed(code);
    }
}
