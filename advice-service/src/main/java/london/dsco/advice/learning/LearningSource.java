package london.dsco.advice.learning;

/** How the lesson came to light. */
public enum LearningSource {
    AUDIT,
    CASE_SUPPORT,
    ESCALATION,
    PANEL,
    COMPLAINT,
    TRIBUNAL
}
