package london.dsco.advice.questionnaire;

/** How a questionnaire was received. */
public enum QuestionnaireChannel {
    /** Somebody in social care wrote it down. */
    STAFF,
    /** The family answered through a one-time link. */
    LINK
}
