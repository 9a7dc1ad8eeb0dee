package london.dsco.review.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenReferencesTest {

    private final SeenReferences seen = new SeenReferences();

    @Test
    void recognisesAReferenceOnceItWasAdded() {
        assertThat(seen.add("EHCP-1")).isTrue();
        assertThat(seen.add("EHCP-2")).isTrue();
        assertThat(seen.add("EHCP-1")).isFalse();
    }

    @Test
    void distinguishesAHundredThousandReferences() {
        assertThat(IntStream.range(0, 100_000).allMatch(i -> seen.add("EHCP-" + i))).isTrue();
        assertThat(IntStream.range(0, 100_000).noneMatch(i -> seen.add("EHCP-" + i))).isTrue();
    }
}
