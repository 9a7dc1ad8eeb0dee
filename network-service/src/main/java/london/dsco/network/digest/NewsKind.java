package london.dsco.network.digest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of papers in a digest. */
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
    ELIGIBILITY_CRITERIA("set-of-criteria"),
    SUFFICIENCY_STATEMENT("sufficiency-statement");

    private final String recordType;

    NewsKind(String recordType) {
        this.recordType = recordType;
    }

    String recordType() {
        return recordType;
    }

    /** Returns the kind in words, such as {@code Role profile}. */
    String words() {
        String lower = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    static Optional<NewsKind> of(String recordType) {
        return Arrays.stream(values())
                .filter(kind -> kind.recordType.equals(recordType))
                .findFirst();
    }
}
