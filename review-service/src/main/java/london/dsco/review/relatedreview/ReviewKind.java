package london.dsco.review.relatedreview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review of a child or young person other than the annual review of their plan. */
@Schema(
        description =
                "A review other than the annual review. PERSONAL_BUDGET is for the EHC"
                        + " plan's own personal budget (Children and Families Act 2014, s 49)."
                        + " DIRECT_PAYMENT is for direct payments for a child's social care"
                        + " (Children Act 1989, s 17A), CARE_ACT_DIRECT_PAYMENT for an adult's"
                        + " (Care Act 2014, s 31).")
public enum ReviewKind {
    /** The personal education plan of a looked-after child. */
    PEP,
    /** The review of a looked-after child's care plan. */
    CLA,
    /** The review of a child in need plan. */
    CIN,
    /** The review child protection conference. */
    CP,
    /** The review of a care leaver's pathway plan. */
    PATHWAY,
    /** A health review. */
    HEALTH,
    /** The review of the personal budget of the EHC plan. */
    PERSONAL_BUDGET,
    /** The review of direct payments for social care, made instead of services under s 17. */
    DIRECT_PAYMENT,
    /** The review of direct payments for the care and support of an adult. */
    CARE_ACT_DIRECT_PAYMENT,
    /** The review of a series of short breaks. */
    SHORT_BREAK,
    /** Team around the family. */
    TAF,
    /** Team around the child. */
    TAC,
    /** The end of the assessment of a child in need, which the other reviews wait for. */
    S17
}
