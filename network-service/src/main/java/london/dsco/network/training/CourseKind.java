package london.dsco.network.training;

/** What a course is for. */
enum CourseKind {
    DISABILITY_AWARENESS,
    /** For new starters, with the Designated Social Care Officer. */
    INDUCTION,
    WRITING_ADVICE,
    PERSON_CENTRED_PRACTICE,
    CO_PRODUCTION,
    /** For who holds things together for a family, as the child or the family chose. */
    KEY_WORKING,
    /**
     * For who works with a child alone, without a social worker: signs of harm, and when to refer.
     */
    RISK_AND_REFERRAL,
    /** For practitioners who are champions in their teams. */
    CHAMPIONS,
    OTHER
}
