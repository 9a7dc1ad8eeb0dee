package london.dsco.advice.performance;

import java.util.List;

/**
 * The challenges of social care advice that a national body found in its work with councils, and
 * the measures of this service that show them. Families feel stigma, but no measure here shows it.
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

    /** Returns the challenge in plain words. */
    String title() {
        return title;
    }

    /** Returns the measures that show it, the most telling first. */
    List<Measure> measures() {
        return measures;
    }
}
