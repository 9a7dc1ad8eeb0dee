package london.dsco.advice.content;

/** The social care assessments that can be combined with advice. */
public enum AssessmentType {
    /** An assessment of a child in need: Children Act 1989 s17. */
    CA1989_S17,
    /** An assessment of a young carer: Children Act 1989 s17ZA. */
    CA1989_S17ZA,
    /** An assessment of a parent carer: Children Act 1989 s17ZD. */
    CA1989_S17ZD,
    /** An assessment of a child who will have needs as an adult: Care Act 2014 s58. */
    CARE_ACT_2014_S58,
    /** An early help assessment, which has no statutory basis. */
    EARLY_HELP
}
