package london.dsco.network.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody can work out a group of 1 to 5 from a published table, whatever it holds. */
class DisclosureTest {

    private static final List<String> BOROUGHS =
            List.of("E09000001", "E09000002", "E09000003", "E09000004", "E09000005");

    static Stream<Long> seeds() {
        return new Random(20261121).longs(100).boxed();
    }

    static Stream<Long> fewSeeds() {
        return seeds().limit(12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noSmallGroupBehindOneReadingIsGivenAway(long seed) {
        List<Tally> truth = world(new Random(seed), 1);
        assertThat(new Attacker(truth, Suppression::publish, 24).givenAway(3))
                .as(() -> truth + " published as " + Suppression.publish(truth))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noSmallGroupBehindTwoNestedReadingsIsGivenAway(long seed) {
        List<Tally> truth = world(new Random(seed), 2);
        assertThat(new Attacker(truth, Suppression::publish, 16).givenAway(3))
                .as(() -> truth + " published as " + Suppression.publish(truth))
                .isEmpty();
    }

    /**
     * Given the denominators, measures are independent; so a reader of two keeps what both allow.
     */
    @ParameterizedTest
    @MethodSource("fewSeeds")
    void twoMeasuresOverTheSameAdviceGiveNoDenominatorAwayTogether(long seed) {
        Random random = new Random(seed);
        List<Tally> timeliness = new ArrayList<>();
        List<Tally> quality = new ArrayList<>();
        int smallOnes = 1 + random.nextInt(2);
        for (String gss : BOROUGHS.subList(1, 5)) {
            boolean small = timeliness.size() < smallOnes;
            int denominator = small ? 1 + random.nextInt(5) : 6 + random.nextInt(7);
            timeliness.add(new Tally(gss, denominator, List.of(share(random, small, denominator))));
            quality.add(new Tally(gss, denominator, List.of(share(random, small, denominator))));
        }
        Set<List<Integer>> both =
                new Attacker(timeliness, Suppression::publish, 14).possibleDenominators();
        both.retainAll(new Attacker(quality, Suppression::publish, 14).possibleDenominators());
        for (int i = 0; i < smallOnes; i++) {
            int borough = i;
            assertThat(both.stream().map(world -> world.get(borough)).distinct())
                    .as(() -> timeliness + " and " + quality)
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    /**
     * Of the larger ones all or nothing, which stays in sight: two boroughs at most are to be
     * guessed.
     */
    private static int share(Random random, boolean any, int denominator) {
        return any ? random.nextInt(denominator + 1) : random.nextBoolean() ? 0 : denominator;
    }

    /**
     * Few boroughs, mostly small figures, now and then all or nothing: where giving away is
     * likeliest.
     */
    private static List<Tally> world(Random random, int readings) {
        List<Tally> tallies = new ArrayList<>();
        int boroughs = 4 + random.nextInt(2);
        for (String gss : BOROUGHS.subList(0, boroughs)) {
            int denominator = random.nextInt(4) == 0 ? random.nextInt(7) : 6 + random.nextInt(10);
            if (gss.equals(Suppression.CITY_OF_LONDON)) {
                denominator = random.nextInt(4);
            }
            List<Integer> numerators = new ArrayList<>();
            for (int i = 0; i < readings; i++) {
                numerators.add(
                        switch (random.nextInt(5)) {
                            case 0 -> 0;
                            case 1, 2 -> denominator;
                            default -> random.nextInt(denominator + 1);
                        });
            }
            Collections.sort(numerators);
            tallies.add(new Tally(gss, denominator, numerators));
        }
        return tallies;
    }
}
