package london.dsco.network.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The quality of a list of papers worth 0 to 3 each: the normalised discounted cumulative gain of
 * its first ten (Järvelin and Kekäläinen 2002, with the gain 2^grade - 1).
 */
final class Gain {

    static final int FIRST = 10;

    private Gain() {}

    /**
     * @param found grades in the order found
     * @param judged grades of everything judged, in any order, at least one above 0
     * @return from 0 to 1, the best order
     */
    static double ndcg(List<Integer> found, Collection<Integer> judged) {
        return dcg(found) / dcg(judged.stream().sorted(Comparator.reverseOrder()).toList());
    }

    private static double dcg(List<Integer> grades) {
        double gain = 0;
        for (int rank = 0; rank < Math.min(FIRST, grades.size()); rank++) {
            gain += (Math.pow(2, grades.get(rank)) - 1) * Math.log(2) / Math.log(rank + 2.0);
        }
        return gain;
    }
}
