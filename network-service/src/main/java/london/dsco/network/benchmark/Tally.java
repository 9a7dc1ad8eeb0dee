package london.dsco.network.benchmark;

import java.util.List;

/**
 * What one borough did in one quarter on one measure, as counted.
 *
 * @param gss the borough
 * @param denominator pieces of advice that the measure looks at
 * @param numerators those that met it, strictest reading first: each is part of the next, the last
 *     part of the denominator
 */
record Tally(String gss, int denominator, List<Integer> numerators) {

    Tally {
        int inner = 0;
        for (int numerator : numerators) {
            if (numerator < inner || numerator > denominator) {
                throw new IllegalArgumentException("numerators must nest inside the denominator");
            }
            inner = numerator;
        }
        numerators = List.copyOf(numerators);
    }

    /** Whether any group that the figures set apart has 1 to 5 members. */
    boolean setsASmallGroupApart() {
        int inner = 0;
        for (int numerator : numerators) {
            if (Suppression.isSmall(numerator - inner)) {
                return true;
            }
            inner = numerator;
        }
        return Suppression.isSmall(denominator - inner);
    }
}
