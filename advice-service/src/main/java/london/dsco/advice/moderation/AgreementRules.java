package london.dsco.advice.moderation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import london.dsco.grading.Grade;

/**
 * How far two people agree on a scale of ordered grades.
 *
 * <p>The share that agrees is high by chance alone where most grades are the same. Cohen's weighted
 * kappa takes chance out and counts a difference of two grades for more than one of one (J. Cohen,
 * "Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial
 * credit", Psychological Bulletin 70 (1968), 213-220). Weights are quadratic: a difference of d
 * grades weighs d x d.
 */
public final class AgreementRules {

    private static final int DECIMALS = 3;
    private static final int GRADES = Grade.values().length;

    private AgreementRules() {}

    /** How many pairs are the same grade twice. */
    public static long agreed(List<GradePair> pairs) {
        return pairs.stream().filter(GradePair::isSame).count();
    }

    /**
     * The share that agrees.
     *
     * @return from 0 to 1, to three decimal places, half up; empty without pairs
     */
    public static Optional<BigDecimal> share(List<GradePair> pairs) {
        return pairs.isEmpty() ? Optional.empty() : Optional.of(ratio(agreed(pairs), pairs.size()));
    }

    /**
     * Cohen's kappa with quadratic weights: 1 less the disagreement that was found over the
     * disagreement to be expected by chance, when each person keeps the shares of their own grades.
     *
     * @return 1 for full agreement, 0 for what chance gives, below for less, to three decimal
     *     places, half up; empty when chance alone leaves no disagreement, as without pairs or when
     *     both gave one and the same grade throughout
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
        // expected is n times too large, for first and second are counts and not shares
        return Optional.of(ratio(expected - found * pairs.size(), expected));
    }

    private static BigDecimal ratio(long part, long whole) {
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
