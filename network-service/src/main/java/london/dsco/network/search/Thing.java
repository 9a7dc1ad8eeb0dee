package london.dsco.network.search;

import java.util.List;

/**
 * A thing that is asked for.
 *
 * @param query in the language of {@code to_tsquery}
 * @param weight how much it tells that a paper has it
 */
record Thing(String query, double weight) {

    static double total(List<Thing> things) {
        return things.stream().mapToDouble(Thing::weight).sum();
    }
}
