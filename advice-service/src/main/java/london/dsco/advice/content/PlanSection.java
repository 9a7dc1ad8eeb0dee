package london.dsco.advice.content;

/** The section of the plan for social care provision: SI 2014/1530 reg 12(1). */
public enum PlanSection {
    /** Provision that must be made for under-18s as a result of section 2 of the 1970 Act. */
    H1,
    /** Any other social care provision reasonably required; all provision from 18. */
    H2
}
