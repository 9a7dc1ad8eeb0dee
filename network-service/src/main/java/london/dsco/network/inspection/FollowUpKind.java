package london.dsco.network.inspection;

/** The kind of plan that a borough wrote after an inspection. */
enum FollowUpKind {
    /** For an area whose inspection before 2023 found significant weaknesses. */
    WRITTEN_STATEMENT_OF_ACTION,
    /** For an area whose inspection since 2023 found widespread or systemic failings. */
    PRIORITY_ACTION_PLAN,
    /** Written on the borough's own initiative, or after any other outcome. */
    IMPROVEMENT_PLAN
}
