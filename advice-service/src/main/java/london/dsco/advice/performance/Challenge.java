package london.dsco.advice.performance;

import java.util.List;

/**
 * What makes social care advice hard, as a national body found it in its work with councils, and
 * the measures of this service that show it. Stigma is felt by families, and nothing here measures
 * it.
 */
enum Challenge {
    NO_ADVICE("No advice reaches the plan", Measure.PLAN_WITHOUT_ADVICE, Measure.STILL_OWED),
    LATE_ADVICE("Advice comes late", Measure.ON_TIME, Measure.AFTER_THE_PLAN),
    MISINTERPRETED_ADVICE("The plan differs from the advice", Measure.PLAN_SAYS_OTHERWISE),
    VARIABLE_PRACTICE(
            "Practice varies", Measure.GOOD_OR_BETTER, Measure.GRADED_INADEQUATE, Measure.NO_NEEDS),
    NO_JOINT_WORKING("Assessments are made apart", Measure.MADE_TOGETHER),
    UNCLEAR_ROLES("It is not clear who does what", Measure.WITHOUT_HANDOVER);

    private final String title;
    private final List<Measure> measures;

    Challenge(String title, Measure... measures) {
        this.title = title;
        this.measures = List.of(measures);
    }

    /** In plain words. */
    String title() {
        return title;
    }

    /** Those that show it, the first most of all. */
    List<Measure> measures() {
        return measures;
    }
}
