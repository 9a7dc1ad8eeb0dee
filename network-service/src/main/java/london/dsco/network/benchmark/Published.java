package london.dsco.network.benchmark;

import java.util.List;

/**
 * One measure in one quarter, safe to publish.
 *
 * @param region null when fewer than three boroughs contributed
 */
record Published(List<Row> boroughs, Row region) {

    /**
     * @param gss null for the region
     * @param shares the numerators in the order of the {@link Tally}
     */
    record Row(String gss, Figure denominator, List<Share> shares) {}

    record Share(Figure numerator, Figure percent) {}
}
