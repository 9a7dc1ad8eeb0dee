package london.dsco.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import london.dsco.database.BoroughScope;
import london.dsco.domain.Actor;

/**
 * The one way a whole register is given out, for returns that a borough's system makes of it. One
 * line of the access log says what was given out and of how many records; it stands before any of
 * them is shown. The records are read part by part, each part in a transaction of its own, so that
 * neither memory nor a lock grows with the register.
 */
@ApplicationScoped
public class Exports {

    private final BoroughScope scope;
    private final AccessLog accessLog;

    Exports(BoroughScope scope, AccessLog accessLog) {
        this.scope = scope;
        this.accessLog = accessLog;
    }

    /** Reads entries in an order that does not change. */
    public interface Parts<E> {

        /**
         * Returns the next of them, which hold values and nothing of the transaction.
         *
         * @param last null for the first part
         * @return empty after the last
         */
        List<E> after(E last);
    }

    /** What may be read once its line is kept. */
    public interface Export<E> {

        /** Gives each entry to a reader. */
        void each(Consumer<E> reader);
    }

    /**
     * Keeps the line.
     *
     * @param what names the export in the line, in codes and dates; the count follows it
     * @param count how many entries there are, asked in a transaction of the actor's borough
     */
    public <E> Export<E> of(
            Actor actor, RecordType type, String what, LongSupplier count, Parts<E> parts) {
        scope.in(
                actor.borough(),
                () -> accessLog.read(actor, type, List.of(what + ":" + count.getAsLong())));
        return reader -> {
            List<E> part = part(actor, parts, null);
            while (!part.isEmpty()) {
                part.forEach(reader);
                part = part(actor, parts, part.get(part.size() - 1));
            }
        };
    }

    private <E> List<E> part(Actor actor, Parts<E> parts, E last) {
        return scope.in(actor.borough(), () -> parts.after(last));
    }
}
