package london.dsco.network.training;

/** What a course is for. */
enum CourseKind {
    DISABILITY_AWARENESS,
    /** For new starters, with the Designated Social Care Officer. */
    INDUCTION,
    WRITING_ADVICE,
    PERSON_CENTRED_PRACTICE,
    CO_PRODUCTION,
    /** For practitioners who are champions in their teams. */
    CHAMPIONS,
    OTHER
}
