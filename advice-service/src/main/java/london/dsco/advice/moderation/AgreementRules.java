package london.dsco.advice.moderation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import london.dsco.grading.Grade;

/**
 * The extent to which two people agree on a scale of ordered grades.
 *
 * <p>If most grades are the same, the share of agreement is high by chance alone. Cohen's weighted
 * kappa corrects for chance and counts a difference of two grades for more than a difference of one
 * (J. Cohen, "Weighted kappa: nominal scale agreement with provision for scaled disagreement or
 * partial credit", Psychological Bulletin 70 (1968), 213-220). Weights are quadratic: a difference
 * of d grades weighs d x d.
 */
public final class AgreementRules {

    private static final int DECIMALS = 3;
    private static final int GRADES = Grade.values().length;

    private AgreementRules() {}

    /** Returns the number of pairs with two equal grades. */
    public static long agreed(List<GradePair> pairs) {
        return pairs.stream().filter(GradePair::isSame).count();
    }

    /**
     * Returns the share of pairs that agree.
     *
     * @return from 0 to 1, to three decimal places, half up; empty if there are no pairs
     */
    public static Optional<BigDecimal> share(List<GradePair> pairs) {
        return pairs.isEmpty() ? Optional.empty() : Optional.of(ratio(agreed(pairs), pairs.size()));
    }

    /**
     * Returns Cohen's kappa with quadratic weights: 1 minus the observed disagreement divided by
     * the disagreement expected by chance, given each person's own share of each grade.
     *
     * @return 1 for full agreement, 0 for agreement by chance and negative for less, to three
     *     decimal places, half up; empty if chance alone leaves no disagreement: there are no
     *     pairs, or both always gave the same grade
     */
    public static Optional<BigDecimal> weightedKappa(List<GradePair> pairs) {
        long[] first = new long[GRADES];
        long[] second = new long[GRADES];
        long found = 0;
        for (GradePair pair : pairs) {
            first[pair.first().ordinal()]++;
            second[pair.second().ordinal()]++;
            found += (long) pair.distance() * pair.distance();
        }
        long expected = 0;
        for (int i = 0; i < GRADES; i++) {
            for (int j = 0; j < GRADES; j++) {
                expected += (long) (i - j) * (i - j) * first[i] * second[j];
            }
        }
        if (expected == 0) {
            return Optional.empty();
        }
        // expected is n times too large, because first and second are counts, not shares
        return Optional.of(ratio(expected - found * pairs.size(), expected));
    }

    private static BigDecimal ratio(long part, long whole) {
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
