package london.dsco.advice.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lists of an advice. */
final class Lines {

    private Lines() {}

    /**
     * Unmodifiable, and empty for none. An element that is null stays, for validation to point at.
     */
    static <T> List<T> of(List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
