package london.dsco.advice.otherplan;

/** Who says what stands in one of the child's other plans. */
public enum OtherPlanSource {
    /** The author or a manager, who read it there. */
    PEOPLE,
    /** The borough's case system, which keeps the plan. */
    CASE_SYSTEM
}
