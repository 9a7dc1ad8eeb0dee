package london.dsco.network.digest;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of papers that a digest tells of. */
enum NewsKind {
    PRACTICE("practice"),
    INSPECTION_LEARNING("inspection-learning"),
    LEARNING_REVIEW("learning-review"),
    EVIDENCE("evidence-item"),
    POLICY_ITEM("policy-item"),
    ACTION_PLAN("action-plan"),
    ROLE_PROFILE("role-profile"),
    MATURITY_ASSESSMENT("self-assessment"),
    TRAINING_COURSE("course"),
    CO_PRODUCTION("co-production-entry"),
    ELIGIBILITY_CRITERIA("set-of-criteria");

    private final String recordType;

    NewsKind(String recordType) {
        this.recordType = recordType;
    }

    String recordType() {
        return recordType;
    }

    static Optional<NewsKind> of(String recordType) {
        return Arrays.stream(values())
                .filter(kind -> kind.recordType.equals(recordType))
                .findFirst();
    }
}
