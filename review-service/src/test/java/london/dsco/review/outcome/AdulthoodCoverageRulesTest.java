package london.dsco.review.outcome;

import static london.dsco.review.outcome.AdulthoodArea.COMMUNITY_AND_RELATIONSHIPS;
import static london.dsco.review.outcome.AdulthoodArea.EMPLOYMENT;
import static london.dsco.review.outcome.AdulthoodArea.HEALTH;
import static london.dsco.review.outcome.AdulthoodArea.INDEPENDENT_LIVING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdulthoodCoverageRulesTest {

    @Test
    void findsNothingIfTheReviewNeedNotConsiderAdulthood() {
        assertThat(AdulthoodCoverageRules.findings(false, Set.of())).isEmpty();
    }

    @Test
    void findsNothingIfEveryAreaIsCovered() {
        assertThat(AdulthoodCoverageRules.findings(true, EnumSet.allOf(AdulthoodArea.class)))
                .isEmpty();
    }

    @Test
    void findsThatNoAreaIsCovered() {
        assertThat(AdulthoodCoverageRules.findings(true, Set.of()))
                .containsExactly(
                        new CoverageFinding(
                                CoverageFinding.Code.NO_AREA_COVERED,
                                List.of(
                                        EMPLOYMENT,
                                        INDEPENDENT_LIVING,
                                        COMMUNITY_AND_RELATIONSHIPS,
                                        HEALTH)));
    }

    @Test
    void namesTheMissingAreasInTheOrderOfTheCode() {
        assertThat(AdulthoodCoverageRules.findings(true, Set.of(INDEPENDENT_LIVING)))
                .containsExactly(
                        new CoverageFinding(
                                CoverageFinding.Code.AREAS_NOT_COVERED,
                                List.of(EMPLOYMENT, COMMUNITY_AND_RELATIONSHIPS, HEALTH)));
    }
}
