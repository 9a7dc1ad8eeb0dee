package london.dsco.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void percentilesAreNearestRanks() {
        Latencies latencies =
                Latencies.ofMicros(
                        LongStream.rangeClosed(1, 100).map(i -> i * 1_000).boxed().toList());
        assertThat(latencies.percentile(50)).isEqualTo(50);
        assertThat(latencies.percentile(99)).isEqualTo(99);
        assertThat(latencies.percentile(100)).isEqualTo(100);
    }

    @Test
    void theOrderOfTimesDoesNotMatter() {
        assertThat(Latencies.ofMicros(List.of(3_000L, 1_000L, 2_000L)).percentile(100))
                .isEqualTo(3);
    }
}
