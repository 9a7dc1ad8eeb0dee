package london.dsco.review.outcome;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The findings about a review that must consider preparing for adulthood. From Year 9 it considers
 * all four areas (SEND Code of Practice 2015, 8.10 and 9.184; SEND Regulations 2014 reg 20(6) with
 * reg 6(1)(g)).
 *
 * <p>A finding never holds up a review. The regulation requires the areas to be considered, but not
 * an outcome in each. The family's right to a decision within four weeks does not wait for a
 * report.
 */
final class AdulthoodCoverageRules {

    static final String CITATION = "SEND Code of Practice 2015, 8.10 and 9.184";

    private AdulthoodCoverageRules() {}

    /**
     * @param looksToAdulthood whether the review must consider preparing for adulthood
     * @param covered areas for which the review records progress on an outcome
     * @return empty if nothing is missing
     */
    static List<CoverageFinding> findings(boolean looksToAdulthood, Set<AdulthoodArea> covered) {
        if (!looksToAdulthood) {
            return List.of();
        }
        if (covered.isEmpty()) {
            return List.of(
                    new CoverageFinding(
                            CoverageFinding.Code.NO_AREA_COVERED, List.of(AdulthoodArea.values())));
        }
        Set<AdulthoodArea> missing =
                EnumSet.allOf(AdulthoodArea.class).stream()
                        .filter(area -> !covered.contains(area))
                        .collect(
                                Collectors.toCollection(() -> EnumSet.noneOf(AdulthoodArea.class)));
        return missing.isEmpty()
                ? List.of()
                : List.of(
                        new CoverageFinding(
                                CoverageFinding.Code.AREAS_NOT_COVERED, List.copyOf(missing)));
    }
}
