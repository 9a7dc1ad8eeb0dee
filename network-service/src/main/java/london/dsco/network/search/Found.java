package london.dsco.network.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What was found. */
record Found(List<Hit> hits, List<Count> counts) {

    static final Found NOTHING = new Found(List.of(), List.of());

    /**
     * One that was found.
     *
     * @param borough that readers are told; null where nobody is told
     * @param adoptions how many boroughs share that they took it up
     * @param place where it stands in the list
     */
    record Hit(
            SearchKind kind,
            UUID id,
            String borough,
            String title,
            LocalDate on,
            String excerpt,
            long adoptions,
            Place place) {}

    /** How many of all that was found are of a kind, theme or the like. */
    record Count(SearchFacet facet, String code, long count) {}

    /**
     * Where a hit stands, with the weights by which it was weighed: the next page is weighed by the
     * same, whatever was shared meanwhile.
     *
     * @param weights of the things that were asked for, divided by semicolons
     */
    record Place(String weights, BigDecimal score, UUID id) {

        private static final String BETWEEN = " ";

        static Place of(String written) {
            String[] parts = written.split(BETWEEN);
            return new Place(parts[0], new BigDecimal(parts[1]), UUID.fromString(parts[2]));
        }

        String written() {
            return String.join(BETWEEN, weights, score.toPlainString(), id.toString());
        }
    }
}
