package london.dsco.network.training;

/** The purpose of a course. */
enum CourseKind {
    DISABILITY_AWARENESS,
    /** For new starters, with the Designated Social Care Officer. */
    INDUCTION,
    WRITING_ADVICE,
    PERSON_CENTRED_PRACTICE,
    CO_PRODUCTION,
    /** For the person who coordinates support for a family, chosen by the child or the family. */
    KEY_WORKING,
    /**
     * For people who work with a child on their own, without a social worker: signs of harm, and
     * when to refer.
     */
    RISK_AND_REFERRAL,
    /** For practitioners who are champions in their teams. */
    CHAMPIONS,
    OTHER
}
