package london.dsco.advice.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The lists of an advice. */
final class Lines {

    private Lines() {}

    static boolean areBlank(String... texts) {
        return Arrays.stream(texts).allMatch(text -> text == null || text.isBlank());
    }

    /**
     * Returns an unmodifiable list; empty for null. A null element stays, so that validation can
     * point to it.
     */
    static <T> List<T> of(List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
