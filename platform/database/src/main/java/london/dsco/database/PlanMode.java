package london.dsco.database;

import java.util.List;

/**
 * How PostgreSQL plans the statements of one transaction. It is said together with whose rows the
 * transaction may touch, so that the server is not waited for once more.
 */
public enum PlanMode {
    /**
     * Each statement is planned for its very parameters, each time. A plan for any parameter reads
     * a large table from end to end where a few rows are wanted.
     */
    FOR_EACH_VALUE("force_custom_plan"),

    /**
     * A plan is kept, whatever the parameters; for statements in which everything that a plan
     * depends on stands as a literal. To plan one under several row-level security policies takes
     * longer than to carry it out.
     */
    ONCE("force_generic_plan");

    private final String sql;

    PlanMode(String mode) {
        this.sql = "select set_config('plan_cache_mode', '" + mode + "', true)";
    }

    /** Returns a transaction that begins with nothing else. */
    public Question<PlanMode> alone() {
        return new Question<>(sql, List.of(), results -> this);
    }

    /**
     * Returns a transaction that begins with a question.
     *
     * @param question what is answered
     */
    public <A> Question<A> with(Question<A> question) {
        return alone().and(question, (mode, answer) -> answer);
    }
}
