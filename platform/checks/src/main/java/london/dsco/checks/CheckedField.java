package london.dsco.checks;

/** What a text is for: some rules hold for one kind of text only. */
public enum CheckedField {
    /** What the need is: section D. */
    NEED_DESCRIPTION,
    /** What the need means from day to day. */
    DAILY_IMPACT,
    /** What goes beyond others of a similar age and stage. */
    OVER_AND_ABOVE,
    /** An outcome: section E. */
    OUTCOME,
    /** What is provided: section H1 or H2. */
    PROVISION_DESCRIPTION,
    /** What the child, young person, parent or carer says, in their words. */
    VIEWS,
    /** What is around the child. */
    CONTEXT,
    /** Any other text. */
    FREE_TEXT
}
