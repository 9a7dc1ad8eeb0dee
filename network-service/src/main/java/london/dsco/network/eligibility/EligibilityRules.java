package london.dsco.network.eligibility;

import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;

/**
 * What criteria must state so that a family can rely on them. Source: Breaks for Carers of Disabled
 * Children Regulations 2011 reg 5. The short breaks services statement says which services there
 * are, by which criteria eligibility is assessed and how the services meet the needs of carers in
 * the area. It is published and kept under review.
 */
final class EligibilityRules {

    private EligibilityRules() {}

    /**
     * @param reviewedEveryMonths null if no review of what was allocated is planned
     * @param directPayments whether they are enough to buy what was assessed; null if not stated
     * @return everything that is wrong; empty when the criteria can be stored
     */
    static List<Finding> wrong(
            EligibilityKind kind, Integer reviewedEveryMonths, String directPayments) {
        List<Finding> wrong = new ArrayList<>();
        if (kind == EligibilityKind.SHORT_BREAKS && reviewedEveryMonths == null) {
            wrong.add(
                    new Finding(
                            "reviewedEveryMonths",
                            "no-review",
                            "Say how often a short break is reviewed."));
        }
        if (kind == EligibilityKind.DIRECT_PAYMENTS && directPayments == null) {
            wrong.add(
                    new Finding(
                            "directPayments",
                            "no-sufficiency",
                            "Say how the rate is set so that it covers what was assessed."));
        }
        return wrong;
    }
}
