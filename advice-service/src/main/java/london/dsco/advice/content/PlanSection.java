package london.dsco.advice.content;

/** Where social care provision stands in the plan: SI 2014/1530 reg 12(1). */
public enum PlanSection {
    /** Provision that must be made for under-eighteens as a result of section 2 of the 1970 Act. */
    H1,
    /** Any other social care provision reasonably required; everything from eighteen on. */
    H2
}
