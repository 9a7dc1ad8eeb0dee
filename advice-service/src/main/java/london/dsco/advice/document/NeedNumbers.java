package london.dsco.advice.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.Need;

/**
 * The document's numbers for the needs, so that outcomes and provision can refer to them. The
 * author's own labels are for the system and are not shown.
 */
final class NeedNumbers {

    private static final int UNKNOWN = Integer.MAX_VALUE;

    private final List<String> ids;

    NeedNumbers(AdviceContent advice) {
        this.ids = advice.needs().stream().map(Need::id).toList();
    }

    /** Returns text such as "1, 3", in order; empty if the advice contains none of these needs. */
    String of(List<String> needIds) {
        return ids.stream()
                .filter(needIds::contains)
                .map(id -> String.valueOf(ids.indexOf(id) + 1))
                .collect(Collectors.joining(", "));
    }

    /**
     * Returns the position of the first of these needs; if there is none, a position after all
     * others.
     */
    int first(List<String> needIds) {
        return needIds.stream()
                .filter(Objects::nonNull)
                .mapToInt(ids::indexOf)
                .filter(place -> place >= 0)
                .min()
                .orElse(UNKNOWN);
    }
}
