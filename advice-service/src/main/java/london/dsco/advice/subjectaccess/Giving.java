package london.dsco.advice.subjectaccess;

/** How a field is given to the person it is about. */
enum Giving {
    /**
     * As it stands: codes, dates, the person's own particulars, and the names of staff who acted in
     * their role, which it is reasonable to give (DPA 2018 Sch 2 para 17).
     */
    GIVEN,
    /** Words, without the names of other people (DPA 2018 Sch 2 para 16). */
    TEXT,
    /** The name of one other person, unless it is the person's own. */
    OTHER_PERSON,
    /** Listed and not given until somebody has decided; see {@link Ground}. */
    SERIOUS_HARM,
    /** Listed and not given; see {@link Ground}. */
    LEGAL_PRIVILEGE,
    /** Nothing of the person; the reason stands in the same file. */
    LEFT_OUT
}
