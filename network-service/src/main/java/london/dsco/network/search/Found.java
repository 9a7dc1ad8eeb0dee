package london.dsco.network.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The result of a search. */
record Found(List<Hit> hits, List<Count> counts) {

    static final Found NOTHING = new Found(List.of(), List.of());

    /**
     * A paper that was found.
     *
     * @param borough borough that readers see; null if nobody sees it
     * @param adoptions number of boroughs that share that they adopted it
     * @param place its place in the list
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

    /** The number of all results of a kind, theme or the like. */
    record Count(SearchFacet facet, String code, long count) {}

    /**
     * The place of a hit, with the weights used. The next page uses the same weights, whatever was
     * shared in the meantime.
     *
     * @param weights weights of the things asked for, separated by semicolons
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
