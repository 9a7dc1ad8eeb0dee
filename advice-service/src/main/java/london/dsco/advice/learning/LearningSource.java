package london.dsco.advice.learning;

/** The way in which the lesson came to light. */
public enum LearningSource {
    AUDIT,
    CASE_SUPPORT,
    ESCALATION,
    PANEL,
    COMPLAINT,
    TRIBUNAL
}
