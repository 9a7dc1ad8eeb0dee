package london.dsco.advice.moderation;

import static london.dsco.grading.Grade.GOOD;
import static london.dsco.grading.Grade.INADEQUATE;
import static london.dsco.grading.Grade.OUTSTANDING;
import static london.dsco.grading.Grade.REQUIRES_IMPROVEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import london.dsco.grading.Grade;
import org.junit.jupiter.api.Test;

/** Worked by hand; each test shows the working. */
class AgreementRulesTest {

    private static List<GradePair> pairs(GradePair... pairs) {
        return List.of(pairs);
    }

    private static GradePair pair(Grade first, Grade second) {
        return new GradePair(first, second);
    }

    /**
     * Returns the pairs of a table: rows are the first grade, columns the second, both from
     * Outstanding down.
     */
    private static List<GradePair> table(int[]... counts) {
        List<GradePair> pairs = new ArrayList<>();
        for (Grade first : Grade.values()) {
            for (Grade second : Grade.values()) {
                int count = counts[first.ordinal()][second.ordinal()];
                pairs.addAll(Collections.nCopies(count, pair(first, second)));
            }
        }
        return pairs;
    }

    @Test
    void isUndefinedWithoutPairs() {
        assertThat(AgreementRules.agreed(pairs())).isZero();
        assertThat(AgreementRules.share(pairs())).isEmpty();
        assertThat(AgreementRules.weightedKappa(pairs())).isEmpty();
    }

    @Test
    void isUndefinedWhenBothAlwaysGiveTheSameGrade() {
        List<GradePair> same = Collections.nCopies(5, pair(GOOD, GOOD));
        assertThat(AgreementRules.share(same)).contains(new BigDecimal("1.000"));
        assertThat(AgreementRules.weightedKappa(same)).isEmpty();
    }

    @Test
    void isOneForFullAgreementOnSeveralGrades() {
        assertThat(
                        AgreementRules.weightedKappa(
                                pairs(pair(GOOD, GOOD), pair(INADEQUATE, INADEQUATE))))
                .contains(new BigDecimal("1.000"));
    }

    /** found 9 + 9 = 18; expected (9 x 1 x 1 + 9 x 1 x 1) / 2 = 9; 1 - 18/9. */
    @Test
    void isMinusOneForTwoWhoAlwaysGiveOppositeGrades() {
        assertThat(
                        AgreementRules.weightedKappa(
                                pairs(
                                        pair(OUTSTANDING, INADEQUATE),
                                        pair(INADEQUATE, OUTSTANDING))))
                .contains(new BigDecimal("-1.000"));
    }

    /** found 1; expected 1 x 1 x 1 / 1 = 1; 1 - 1/1: one differing pair shows nothing. */
    @Test
    void isZeroForOnePairThatDiffers() {
        assertThat(AgreementRules.weightedKappa(pairs(pair(GOOD, REQUIRES_IMPROVEMENT))))
                .contains(new BigDecimal("0.000"));
    }

    /**
     * n = 20; rows 4, 9, 5, 2; columns 5, 8, 5, 2. Found: five pairs one grade apart, 5 x 1 = 5.
     * Expected x n: distance 1: 4x8 + 9x5 + 9x5 + 5x8 + 5x2 + 2x5 = 182; distance 2: 4 x (4x5 + 5x5
     * + 9x2 + 2x8) = 316; distance 3: 9 x (4x2 + 2x5) = 162; together 660. Kappa = 1 - 5 x 20 / 660
     * = 0.84848. Share: 15 of 20.
     */
    @Test
    void matchesAWorkedTable() {
        List<GradePair> worked =
                table(
                        new int[] {3, 1, 0, 0},
                        new int[] {2, 6, 1, 0},
                        new int[] {0, 1, 4, 0},
                        new int[] {0, 0, 0, 2});
        assertThat(worked).hasSize(20);
        assertThat(AgreementRules.agreed(worked)).isEqualTo(15);
        assertThat(AgreementRules.share(worked)).contains(new BigDecimal("0.750"));
        assertThat(AgreementRules.weightedKappa(worked)).contains(new BigDecimal("0.848"));
    }

    /** One pair three grades apart counts for more than three pairs one grade apart. */
    @Test
    void weighsADistanceBySquares() {
        List<GradePair> far =
                table(
                        new int[] {4, 0, 0, 1},
                        new int[] {0, 5, 0, 0},
                        new int[] {0, 0, 5, 0},
                        new int[] {0, 0, 0, 5});
        List<GradePair> near =
                table(
                        new int[] {4, 1, 0, 0},
                        new int[] {0, 4, 1, 0},
                        new int[] {0, 0, 4, 1},
                        new int[] {0, 0, 0, 5});
        assertThat(AgreementRules.weightedKappa(far).orElseThrow())
                .isLessThan(AgreementRules.weightedKappa(near).orElseThrow());
    }
}
