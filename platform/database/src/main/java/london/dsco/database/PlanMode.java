package london.dsco.database;

import java.util.List;

/**
 * How PostgreSQL plans the statements of a transaction. It is set together with the borough whose
 * rows the transaction may touch, to save a round trip.
 */
public enum PlanMode {
    /**
     * Plans each statement for its own parameters, every time. A plan for any parameters scans a
     * large table for a few rows.
     */
    FOR_EACH_VALUE("force_custom_plan"),

    /**
     * Keeps a plan for any parameters, for statements that have everything a plan depends on as a
     * literal. Planning a statement under several row-level security policies takes longer than
     * running it.
     */
    ONCE("force_generic_plan");

    private final String sql;

    PlanMode(String mode) {
        this.sql = "set local plan_cache_mode = " + mode;
    }

    /** Returns the opening of a transaction that starts with nothing else. */
    public Question<PlanMode> alone() {
        return new Question<>(sql, List.of(), results -> this);
    }

    /**
     * Returns the opening of a transaction that starts with a question.
     *
     * @param question question to answer
     */
    public <A> Question<A> with(Question<A> question) {
        return alone().and(question, (mode, answer) -> answer);
    }
}
