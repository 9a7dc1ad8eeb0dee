package london.dsco.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The one place where a transaction begins. Each is told whose rows it may touch before its first
 * statement, and the row-level security policies compare with that. A transaction for no borough
 * sees no child's record.
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
     * Runs work in one transaction for one borough. Joins the transaction that is under way on this
     * thread for the same borough. What the work throws rolls everything back.
     *
     * @param borough GSS code; null for a network-wide account, which sees no child's record
     * @throws IllegalStateException when a transaction for another borough is under way
     */
    public <T> T in(String borough, Supplier<T> work) {
        String wanted = Objects.requireNonNullElse(borough, NO_BOROUGH);
        String outer = current.get();
        if (outer != null) {
            if (!outer.equals(wanted)) {
                throw new IllegalStateException("a transaction for another borough is under way");
            }
            return work.get();
        }
        current.set(wanted);
        try {
            return QuarkusTransaction.requiringNew()
                    .call(
                            () -> {
                                database.first(SET_SCOPE, row -> row.getString(1), wanted);
                                return work.get();
                            });
        } finally {
            current.remove();
        }
    }

    /** As above, for work that gives nothing back. */
    public void in(String borough, Runnable work) {
        in(
                borough,
                () -> {
                    work.run();
                    return null;
                });
    }

    /**
     * Asserts that a transaction of this scope is under way on this thread.
     *
     * @throws IllegalStateException when there is none
     */
    public void require() {
        if (current.get() == null) {
            throw new IllegalStateException("no transaction is under way");
        }
    }
}
