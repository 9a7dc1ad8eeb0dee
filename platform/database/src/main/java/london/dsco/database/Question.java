package london.dsco.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The first question that a transaction asks the database.
 *
 * @param sql one or several statements, separated by semicolons
 * @param values values of its parameters, in order
 * @param answer reads the results, from the first on to its own last
 */
public record Question<A>(String sql, List<?> values, Jdbc.Results<A> answer) {

    /**
     * Combines this question and another after it. They are sent together, to save a round trip.
     *
     * @param both combines the two answers
     */
    public <B, C> Question<C> and(Question<B> next, BiFunction<A, B, C> both) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(next.values);
        return new Question<>(
                sql + "; " + next.sql,
                all,
                results -> {
                    A first = answer.read(results);
                    results.getMoreResults();
                    return both.apply(first, next.answer.read(results));
                });
    }
}
