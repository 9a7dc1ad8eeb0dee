package london.dsco.network.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GainTest {

    @Test
    void isOneForTheBestOrderAndZeroForNothing() {
        assertThat(Gain.ndcg(List.of(3, 2, 0), List.of(2, 3))).isEqualTo(1);
        assertThat(Gain.ndcg(List.of(), List.of(3))).isZero();
        assertThat(Gain.ndcg(List.of(0, 0), List.of(3))).isZero();
    }

    /** (3 / 1 + 7 / log2(3)) / (7 / 1 + 3 / log2(3)), by hand. */
    @Test
    void isLessForAnyOtherOrder() {
        assertThat(Gain.ndcg(List.of(2, 3), List.of(3, 2))).isCloseTo(0.8340, within(0.0001));
    }

    @Test
    void considersOnlyTheFirstTen() {
        List<Integer> ten = Collections.nCopies(10, 0);

        assertThat(Gain.ndcg(Stream.concat(ten.stream(), Stream.of(3)).toList(), List.of(3)))
                .isZero();
    }
}
