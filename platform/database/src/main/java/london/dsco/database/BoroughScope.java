package london.dsco.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The only place where a transaction begins. Before its first statement, each transaction sets the
 * borough whose rows it may touch, and the row-level security policies compare rows with that. A
 * transaction without a borough sees no child's record.
 */
@ApplicationScoped
public class BoroughScope {

    private static final String SET_SCOPE = "select set_config('dsco.borough', ?, true)";
    private static final String NO_BOROUGH = "";

    private final Jdbc database;
    private final ThreadLocal<String> current = new ThreadLocal<>();

    BoroughScope(Jdbc database) {
        this.database = database;
    }

    /**
     * Runs work in one transaction for one borough. Joins the current transaction of this thread if
     * it is for the same borough. Anything the work throws rolls everything back.
     *
     * @param borough GSS code; null for a network-wide account, which sees no child's record
     * @throws IllegalStateException during a transaction for another borough
     */
    public <T> T in(String borough, Supplier<T> work) {
        String wanted = wanted(borough);
        return isJoined(wanted)
                ? work.get()
                : begin(
                        wanted,
                        () -> {
                            database.first(SET_SCOPE, row -> row.getString(1), wanted);
                            return work.get();
                        });
    }

    /**
     * Does the same for work that begins with a question to the database. The question is sent
     * together with the borough, to save a round trip.
     */
    public <A, T> T in(String borough, Question<A> question, Function<A, T> work) {
        String wanted = wanted(borough);
        Supplier<T> asked = () -> work.apply(database.ask(within(wanted, question)));
        return isJoined(wanted) ? asked.get() : begin(wanted, asked);
    }

    /**
     * Asks a question in a transaction that does nothing else. The whole transaction is one
     * message, so the service waits for the database once. Like {@link #in}, it joins this thread's
     * transaction for the same borough, if there is one.
     *
     * @param borough GSS code; null for a network-wide account, which sees no child's record
     * @return the answer, once the server has said that what the question wrote is kept
     * @throws DatabaseException when the server refuses a part of it: then nothing of it is kept
     * @throws IllegalStateException when a transaction for another borough is under way
     */
    public <A> A ask(String borough, Question<A> question) {
        String wanted = wanted(borough);
        return isJoined(wanted) || QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION
                ? in(borough, question, Function.identity())
                : database.alone(within(wanted, question));
    }

    private static <A> Question<A> within(String wanted, Question<A> question) {
        return scopeIs(wanted).and(question, (scope, answer) -> answer);
    }

    private static Question<String> scopeIs(String wanted) {
        return new Question<>(SET_SCOPE, List.of(wanted), results -> wanted);
    }

    private boolean isJoined(String wanted) {
        String outer = current.get();
        if (outer != null && !outer.equals(wanted)) {
            throw new IllegalStateException("a transaction for another borough is under way");
        }
        return outer != null;
    }

    private <T> T begin(String wanted, Supplier<T> work) {
        current.set(wanted);
        try {
            return QuarkusTransaction.requiringNew().call(work::get);
        } finally {
            current.remove();
        }
    }

    private static String wanted(String borough) {
        return Objects.requireNonNullElse(borough, NO_BOROUGH);
    }

    /** Does the same as {@link #in(String, Supplier)}, for work that returns nothing. */
    public void in(String borough, Runnable work) {
        in(
                borough,
                () -> {
                    work.run();
                    return null;
                });
    }

    /**
     * Asserts that this thread has a transaction of this scope.
     *
     * @throws IllegalStateException when it has none
     */
    public void require() {
        if (current.get() == null) {
            throw new IllegalStateException("no transaction is under way");
        }
    }
}
