package london.dsco.network.practice;

import static london.dsco.network.practice.ReviewVerdict.CHANGES_ASKED;
import static london.dsco.network.practice.ReviewVerdict.RECOMMENDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.network.practice.ReviewRules.Claims;
import org.junit.jupiter.api.Test;

class ReviewRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);
    private static final EvidenceStrength EVIDENCE =
            new EvidenceStrength(Bars.GOOD, Evaluation.BY_PEERS, 18, "Six quarters.");
    private static final ImpactBreadth BREADTH =
            new ImpactBreadth(Bars.PROMISING, List.of(ImpactArea.SERVICES), "One county.");

    @Test
    void acceptsOtherBoroughsOfLondonOnceEach() {
        assertThat(ReviewRules.wrongReviewers("E09000007", List.of("E09000012"))).isEmpty();
        assertThat(
                        ReviewRules.wrongReviewers(
                                "E09000007",
                                List.of("E09000007", "E09000099", "E09000012", "E09000012")))
                .extracting(Finding::code)
                .containsExactly("own-borough", "unknown-borough", "named-twice");
    }

    @Test
    void refusesARecommendationThatContradictsItself() {
        assertThat(ReviewRules.wrong(RECOMMENDED, true, true)).isEmpty();
        assertThat(ReviewRules.wrong(CHANGES_ASKED, false, false)).isEmpty();
        assertThat(ReviewRules.wrong(RECOMMENDED, false, true))
                .extracting(Finding::place, Finding::code)
                .containsExactly(tuple(Place.of("ratingSupported"), "not-to-be-recommended"));
        assertThat(ReviewRules.wrong(RECOMMENDED, true, false))
                .extracting(Finding::place, Finding::code)
                .containsExactly(tuple(Place.of("identifiesNobody"), "not-to-be-recommended"));
        assertThat(ReviewRules.wrong(RECOMMENDED, false, false)).hasSize(2);
    }

    @Test
    void publishesAfterOneRecommendationIfNobodyAsksForChanges() {
        assertThat(ReviewRules.notYet(List.of(RECOMMENDED))).isEmpty();
        assertThat(ReviewRules.notYet(List.of())).isPresent();
        assertThat(ReviewRules.notYet(List.of(RECOMMENDED, CHANGES_ASKED))).isPresent();
    }

    @Test
    void leavesGreaterClaimsToPeersButIgnoresTrailingZeros() {
        Claims before = new Claims(EVIDENCE, BREADTH, List.of(reached("97")));
        EvidenceStrength stronger =
                new EvidenceStrength(Bars.ROBUST, Evaluation.BY_PEERS, 18, "Six quarters.");
        ImpactBreadth broader =
                new ImpactBreadth(Bars.GOOD, List.of(ImpactArea.SERVICES), "One county.");

        assertThat(
                        ReviewRules.forPeers(
                                before, new Claims(EVIDENCE, BREADTH, List.of(reached("97.0")))))
                .isEmpty();
        assertThat(
                        ReviewRules.forPeers(
                                before, new Claims(stronger, broader, List.of(reached("98")))))
                .extracting(finding -> finding.place().steps().get(0))
                .containsExactly("evidence", "breadth", "measures");
    }

    @Test
    void isDueForReviewAfterTwelveMonthsAtTheLatest() {
        LocalDate inAYear = LocalDate.of(2029, 2, 28);

        assertThat(ReviewRules.reviewOn(TODAY)).isEqualTo(inAYear);
        assertThat(ReviewRules.reviewOn(inAYear.plusDays(1), TODAY)).isEqualTo(inAYear);
        assertThat(ReviewRules.reviewOn(TODAY.plusDays(1), TODAY)).isEqualTo(TODAY.plusDays(1));
    }

    private static MeasuredChange reached(String after) {
        return new MeasuredChange(
                "Advice in time, per cent",
                null,
                new BigDecimal("75"),
                new BigDecimal(after),
                TODAY.minusMonths(18),
                TODAY,
                ChangeKind.RESULT);
    }
}
