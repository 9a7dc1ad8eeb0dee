package london.dsco.advice.otherplan;

/** The kinds of social care plan beside the Education, Health and Care plan. */
public enum OtherPlanKind {
    EARLY_HELP,
    /** A plan for a child in need: Children Act 1989 s17. */
    CHILD_IN_NEED,
    /** A child protection plan. */
    CHILD_PROTECTION,
    /**
     * A plan for a looked-after child: Care Planning, Placement and Case Review Regulations 2010.
     */
    CARE,
    /** A plan for a care leaver, or for a looked-after child from 16. */
    PATHWAY,
    /** A plan for an adult: Care Act 2014 s25. */
    CARE_AND_SUPPORT
}
