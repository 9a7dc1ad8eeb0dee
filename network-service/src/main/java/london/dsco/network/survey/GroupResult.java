package london.dsco.network.survey;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What one group answered. A hidden one tells neither how many answered nor what.
 *
 * @param answers how many; null for a hidden group
 * @param means by question; empty for a hidden group
 */
record GroupResult(StakeholderGroup group, Integer answers, Map<SurveyQuestion, BigDecimal> means) {

    static GroupResult hidden(StakeholderGroup group) {
        return new GroupResult(group, null, Map.of());
    }

    boolean isShown() {
        return answers != null;
    }
}
