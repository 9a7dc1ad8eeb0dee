package london.dsco.advice.subjectaccess;

/** How a field is given to the person it is about. */
enum Giving {
    /**
     * Given unchanged: codes, dates, the person's own details, and the names of staff who acted in
     * their role, which it is reasonable to give (DPA 2018 Sch 2 para 17).
     */
    GIVEN,
    /** Given as words without the names of other people (DPA 2018 Sch 2 para 16). */
    TEXT,
    /** The name of one other person, given only if it is the person's own. */
    OTHER_PERSON,
    /** Listed but not given until somebody has decided; see {@link Ground}. */
    SERIOUS_HARM,
    /** Listed but not given; see {@link Ground}. */
    LEGAL_PRIVILEGE,
    /** Not personal data; the reason is in the same file. */
    LEFT_OUT
}
