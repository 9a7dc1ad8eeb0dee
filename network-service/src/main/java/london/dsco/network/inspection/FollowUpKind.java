package london.dsco.network.inspection;

/** What a borough had to write after an inspection. */
enum FollowUpKind {
    /** Of an area whose inspection before 2023 found significant weaknesses. */
    WRITTEN_STATEMENT_OF_ACTION,
    /** Of an area whose inspection since 2023 found widespread or systemic failings. */
    PRIORITY_ACTION_PLAN,
    /** What a borough wrote on its own account, or after any other outcome. */
    IMPROVEMENT_PLAN
}
