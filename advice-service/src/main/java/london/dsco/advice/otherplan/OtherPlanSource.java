package london.dsco.advice.otherplan;

/** The source of the record of one of the child's other plans. */
public enum OtherPlanSource {
    /** The author or a manager, who read the plan. */
    PEOPLE,
    /** The borough's case system, which keeps the plan. */
    CASE_SYSTEM
}
