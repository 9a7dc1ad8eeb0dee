package london.dsco.advice.questionnaire;

/** How a questionnaire came in. */
public enum QuestionnaireChannel {
    /** Somebody of social care wrote it down. */
    STAFF,
    /** The family answered through a one-time link. */
    LINK
}
