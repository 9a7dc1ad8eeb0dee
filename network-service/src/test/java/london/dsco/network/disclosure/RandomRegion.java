package london.dsco.network.disclosure;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The common properties of the boroughs in a random region.
 *
 * @param boroughs number of boroughs
 * @param least the fewest pieces of advice, or reviews, that one of them has
 * @param most the most that one of them has
 */
record RandomRegion(int boroughs, int least, int most) {

    /** Makes one borough. */
    @FunctionalInterface
    interface Maker<T> {

        /**
         * @param place of the borough, from 0
         * @param size number of its pieces of advice, or reviews
         * @param share of them that is good, from 0 to 1
         */
        T borough(int place, int size, double share);
    }

    /**
     * @param share around which the boroughs are distributed: few are far from it
     */
    <T> List<T> fill(double share, Random random, Maker<T> maker) {
        return IntStream.range(0, boroughs)
                .mapToObj(
                        place -> {
                            int size = least + random.nextInt(most - least + 1);
                            double own = share + random.nextGaussian() / 10;
                            return maker.borough(place, size, Math.min(1, Math.max(0, own)));
                        })
                .toList();
    }
}
