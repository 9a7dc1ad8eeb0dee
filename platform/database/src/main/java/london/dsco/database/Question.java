package london.dsco.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What a transaction asks the database first of all.
 *
 * @param sql one statement or several, parted by semicolons
 * @param values of its parameters, in their order
 * @param answer reads the results, from the first on to its own last
 */
public record Question<A>(String sql, List<?> values, Jdbc.Results<A> answer) {

    /**
     * This question and another one after it, sent together, so that the server is waited for once.
     *
     * @param both makes one answer of the two
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
