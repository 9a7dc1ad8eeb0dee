package london.dsco.advice.content;

/** The assessments of social care that advice can be written together with. */
public enum AssessmentType {
    /** Of a child in need: Children Act 1989 s17. */
    CA1989_S17,
    /** Of a young carer: Children Act 1989 s17ZA. */
    CA1989_S17ZA,
    /** Of a parent carer: Children Act 1989 s17ZD. */
    CA1989_S17ZD,
    /** Of a child who will have needs as an adult: Care Act 2014 s58. */
    CARE_ACT_2014_S58,
    /** Early help, without a statutory basis. */
    EARLY_HELP
}
