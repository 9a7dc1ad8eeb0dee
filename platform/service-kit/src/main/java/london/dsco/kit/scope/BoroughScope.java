package london.dsco.kit.scope;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.util.function.Supplier;
import london.dsco.kit.caller.Caller;
import london.dsco.kit.caller.CurrentCaller;
import london.dsco.kit.jdbc.DatabaseException;
import london.dsco.kit.jdbc.Jdbc;

/**
 * Whose rows a transaction may touch. Every transaction is told its borough, transaction-locally,
 * before its first statement; the row-level security policies compare with it. A transaction that
 * is told nothing sees no rows, so that a forgotten filter leaks nothing.
 */
@ApplicationScoped
public class BoroughScope {

    private static final String SET_SCOPE = "select set_config('dsco.borough', ?, true)";

    private final Jdbc database;
    private final CurrentCaller currentCaller;
    private final ThreadLocal<String> explicit = new ThreadLocal<>();

    BoroughScope(Jdbc database, CurrentCaller currentCaller) {
        this.database = database;
        this.currentCaller = currentCaller;
    }

    /**
     * Runs work for one borough in a transaction of its own: for consumers and jobs, which have no
     * caller.
     *
     * @param borough GSS code
     */
    public <T> T in(String borough, Supplier<T> work) {
        String outer = explicit.get();
        explicit.set(borough);
        try {
            return QuarkusTransaction.requiringNew().call(work::get);
        } finally {
            if (outer == null) {
                explicit.remove();
            } else {
                explicit.set(outer);
            }
        }
    }

    public void in(String borough, Runnable work) {
        in(
                borough,
                () -> {
                    work.run();
                    return null;
                });
    }

    void tell(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        String borough = borough();
        if (borough == null) {
            return;
        }
        try {
            database.first(SET_SCOPE, row -> row.getString(1), borough);
        } catch (DatabaseException e) {
            // The transaction has begun on this thread although its begin() fails now: leave none
            // behind.
            QuarkusTransaction.rollback();
            throw e;
        }
    }

    private String borough() {
        if (explicit.get() != null) {
            return explicit.get();
        }
        if (!Arc.container().requestContext().isActive()) {
            return null;
        }
        return currentCaller.find().map(Caller::borough).orElse(null);
    }
}
