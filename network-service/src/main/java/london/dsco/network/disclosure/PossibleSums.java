package london.dsco.network.disclosure;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The possible sums of several hidden numerators, and what somebody who knows one or two of them
 * learns from a range of their sum. A set of sums is a bit set, so that adding a value to all of
 * them is a shift.
 */
final class PossibleSums {

    static final int VALUES = 3;
    static final int VALUES_FOR_TWO = 2;

    private final int[][] values;
    private final Map<Long, TreeSet<Integer>> ofKnown = new HashMap<>();

    /**
     * The sums of all numerators except those of a few boroughs; the key has a bit for each of
     * these.
     */
    private final Map<Long, Sums> without = new HashMap<>();

    /**
     * @param dense whether every sum from least to most is possible
     */
    private record Sums(BitSet bits, int least, int most, boolean dense) {

        static Sums of(BitSet bits) {
            int least = bits.nextSetBit(0);
            int most = bits.length() - 1;
            return new Sums(bits, least, most, bits.cardinality() == most - least + 1);
        }

        /**
         * Returns whether a range certainly excludes no value of a numerator, without examining the
         * middle of the sums.
         */
        boolean allowEveryValue(int[] values, int leastKnown, int mostKnown, Range cell) {
            return dense
                    && cell.from() - leastKnown - most <= values[0]
                    && cell.to() - mostKnown - least >= values[values.length - 1];
        }
    }

    /**
     * @param denominators of the boroughs whose numerator is hidden; at most 33
     */
    PossibleSums(int[] denominators) {
        values = Arrays.stream(denominators).mapToObj(SmallNumbers::possible).toArray(int[][]::new);
    }

    int least() {
        return Arrays.stream(values).mapToInt(one -> one[0]).sum();
    }

    int most() {
        return Arrays.stream(values).mapToInt(one -> one[one.length - 1]).sum();
    }

    /** Returns whether no reader of a cell narrows another's hidden numerator too far. */
    boolean keepSecretsIn(Range cell) {
        for (int target = 0; target < values.length; target++) {
            if (!keeps(target, cell, VALUES)) {
                return false;
            }
            for (int one = 0; one < values.length; one++) {
                if (one != target && !keeps(target, cell, VALUES, one)) {
                    return false;
                }
                for (int two = one + 1; two < values.length; two++) {
                    if (one != target
                            && two != target
                            && !keeps(target, cell, VALUES_FOR_TWO, one, two)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /**
     * Returns whether readers who know some numerators still see enough possible values for the
     * target in the cell.
     */
    private boolean keeps(int target, Range cell, int enough, int... known) {
        Sums others = sumsWithout(target, known);
        TreeSet<Integer> knownSums = ofKnown.computeIfAbsent(bits(known), all -> sumsOf(known));
        if (others.allowEveryValue(values[target], knownSums.first(), knownSums.last(), cell)) {
            return true;
        }
        for (int knownSum : knownSums) {
            int seen = valuesSeen(target, others.bits(), cell.plus(-knownSum), enough);
            if (seen > 0 && seen < enough) {
                return false;
            }
        }
        return true;
    }

    private int valuesSeen(int target, BitSet others, Range sum, int enough) {
        int seen = 0;
        for (int value : values[target]) {
            int sumOfOthers = others.nextSetBit(Math.max(0, sum.from() - value));
            if (sumOfOthers >= 0 && sumOfOthers <= sum.to() - value && ++seen == enough) {
                return seen;
            }
        }
        return seen;
    }

    private TreeSet<Integer> sumsOf(int... boroughs) {
        TreeSet<Integer> sums = new TreeSet<>(List.of(0));
        for (int borough : boroughs) {
            TreeSet<Integer> more = new TreeSet<>();
            for (int sum : sums) {
                for (int value : values[borough]) {
                    more.add(sum + value);
                }
            }
            sums = more;
        }
        return sums;
    }

    private Sums sumsWithout(int target, int... known) {
        return without.computeIfAbsent(bits(known) | 1L << target, this::sums);
    }

    private static long bits(int... boroughs) {
        long bits = 0;
        for (int one : boroughs) {
            bits |= 1L << one;
        }
        return bits;
    }

    private Sums sums(long left) {
        BigInteger sums = BigInteger.ONE;
        for (int borough = 0; borough < values.length; borough++) {
            if ((left >> borough & 1) == 0) {
                BigInteger more = BigInteger.ZERO;
                for (int value : values[borough]) {
                    more = more.or(sums.shiftLeft(value));
                }
                sums = more;
            }
        }
        byte[] littleEndian = sums.toByteArray();
        for (int i = 0, j = littleEndian.length - 1; i < j; i++, j--) {
            byte swapped = littleEndian[i];
            littleEndian[i] = littleEndian[j];
            littleEndian[j] = swapped;
        }
        return Sums.of(BitSet.valueOf(littleEndian));
    }
}
