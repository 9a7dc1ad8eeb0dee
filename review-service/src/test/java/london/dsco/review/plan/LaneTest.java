package london.dsco.review.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LaneTest {

    /** What a replica of another version, or an import under way, counts on. */
    @Test
    void theLaneOfAReferenceNeverChanges() {
        assertThat(List.of("EHCP-2026-0193", "EHCP-2026-0195", "", "a", "Ünïcode"))
                .extracting(Lane::of)
                .containsExactly(1, 0, 0, 1, 1);
    }

    @Test
    void spreadsReferencesThatAreAlike() {
        for (String form : List.of("EHCP-2026-%04d", "%d", "%d0", "A-%d-7")) {
            assertThat(
                            IntStream.range(0, 10_000)
                                    .map(number -> Lane.of(form.formatted(number)))
                                    .sum())
                    .as(form)
                    .isBetween(4_900, 5_100);
        }
    }
}
