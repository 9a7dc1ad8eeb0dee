package london.dsco.benchmark;

import java.util.Arrays;
import java.util.Collection;

/** Measured times, sorted; percentiles by nearest rank, in milliseconds. */
record Latencies(double[] millis) {

    Latencies {
        Arrays.sort(millis);
    }

    static Latencies ofMicros(Collection<Long> micros) {
        return new Latencies(micros.stream().mapToDouble(one -> one / 1_000.0).toArray());
    }

    double percentile(double share) {
        int rank = (int) Math.ceil(share / 100 * millis.length);
        return millis[Math.max(0, rank - 1)];
    }

    int count() {
        return millis.length;
    }

    @Override
    public String toString() {
        return "p50 %.1f ms, p99 %.1f ms, most %.1f ms (n=%d)"
                .formatted(percentile(50), percentile(99), percentile(100), count());
    }
}
