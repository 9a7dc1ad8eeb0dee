package london.dsco.advice.otherplan;

/** A plan of social care's, beside the Education, Health and Care plan. */
public enum OtherPlanKind {
    EARLY_HELP,
    /** Of a child in need: Children Act 1989 s17. */
    CHILD_IN_NEED,
    /** Of a child who is the subject of a child protection plan. */
    CHILD_PROTECTION,
    /** Of a looked-after child: Care Planning, Placement and Case Review Regulations 2010. */
    CARE,
    /** Of a care leaver, or of a looked-after child from 16. */
    PATHWAY,
    /** Of an adult: Care Act 2014 s25. */
    CARE_AND_SUPPORT
}
