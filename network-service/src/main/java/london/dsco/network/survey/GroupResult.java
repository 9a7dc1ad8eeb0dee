package london.dsco.network.survey;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The answers of one group. A hidden group shows neither how many answered nor what.
 *
 * @param answers number of answers; null for a hidden group
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
