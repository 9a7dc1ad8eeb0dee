package london.dsco.network.search;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The filters of a search; null means any.
 *
 * @param borough GSS code
 * @param adoptedBy GSS code of a borough that shares that it adopted a practice
 * @param withResults whether that borough, or any, must report a figure that was reached
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
     * Returns the codes that an entry must have, separated by spaces as it stores them; empty for
     * any. No code contains a space, so a code with anything after a space matches nothing.
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
