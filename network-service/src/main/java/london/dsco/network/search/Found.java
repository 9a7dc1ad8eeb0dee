package london.dsco.network.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found. */
record Found(List<Hit> hits, List<Count> counts) {

    static final Found NOTHING = new Found(List.of(), List.of());

    /**
     * One that was found.
     *
     * @param borough that readers are told; null where nobody is told
     * @param place where it stands in the list
     */
    record Hit(
            SearchKind kind,
            UUID id,
            String borough,
            String title,
            LocalDate on,
            String excerpt,
            Place place) {}

    /** How many of all that was found are of a kind, theme or the like. */
    record Count(SearchFacet facet, String code, long count) {}

    /**
     * Where a hit stands, with the weights by which it was weighed: the next page is weighed by the
     * same, whatever was shared meanwhile.
     */
    record Place(List<Double> weights, BigDecimal score, UUID id) {

        private static final String BETWEEN = ";";

        static Place of(String written) {
            List<String> parts = List.of(written.split(BETWEEN));
            int weights = parts.size() - 2;
            return new Place(
                    parts.subList(0, weights).stream().map(Double::valueOf).toList(),
                    new BigDecimal(parts.get(weights)),
                    UUID.fromString(parts.get(weights + 1)));
        }

        String written() {
            return Stream.concat(
                            weights.stream().map(String::valueOf),
                            Stream.of(score.toPlainString(), id.toString()))
                    .collect(Collectors.joining(BETWEEN));
        }

        /** The things, weighed as they were for the page before. */
        List<Thing> weighed(List<Thing> things) {
            if (things.size() != weights.size()) {
                return things;
            }
            List<Thing> again = new ArrayList<>();
            for (int i = 0; i < things.size(); i++) {
                again.add(new Thing(things.get(i).query(), weights.get(i)));
            }
            return again;
        }
    }
}
