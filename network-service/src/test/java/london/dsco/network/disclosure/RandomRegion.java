package london.dsco.network.disclosure;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What the boroughs of a random region have in common.
 *
 * @param boroughs how many there are
 * @param least the fewest pieces of advice, or reviews, that one of them has
 * @param most the most that one of them has
 */
record RandomRegion(int boroughs, int least, int most) {

    /** Makes one borough. */
    @FunctionalInterface
    interface Maker<T> {

        /**
         * @param place of the borough, from 0
         * @param size how many pieces of advice, or reviews, it has
         * @param share of them that is good, from 0 to 1
         */
        T borough(int place, int size, double share);
    }

    /**
     * @param share around which the boroughs lie: few are far from it
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
