package london.dsco.advice.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.Need;

/**
 * The needs as the document counts them, so that outcomes and provision can point at them. The
 * author's own labels are for the system and are not shown.
 */
final class NeedNumbers {

    private static final int UNKNOWN = Integer.MAX_VALUE;

    private final List<String> ids;

    NeedNumbers(AdviceContent advice) {
        this.ids = advice.needs().stream().map(Need::id).toList();
    }

    /** Such as "1, 3", in their order; empty for needs that the advice does not hold. */
    String of(List<String> needIds) {
        return ids.stream()
                .filter(needIds::contains)
                .map(id -> String.valueOf(ids.indexOf(id) + 1))
                .collect(Collectors.joining(", "));
    }

    /** Where in the order the first of them stands; last of all for none. */
    int first(List<String> needIds) {
        return needIds.stream()
                .filter(Objects::nonNull)
                .mapToInt(ids::indexOf)
                .filter(place -> place >= 0)
                .min()
                .orElse(UNKNOWN);
    }
}
