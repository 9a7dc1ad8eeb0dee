package london.dsco.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import london.dsco.database.BoroughScope;
import london.dsco.domain.Actor;

/**
 * The only way to export a whole register, for returns that a borough's system makes from it. One
 * line in the access log says what was exported, and how many records. It is written before any of
 * them is shown. Records are read part by part, each part in its own transaction, so that neither
 * memory nor a lock grows with the register.
 */
@ApplicationScoped
public class Exports {

    private final BoroughScope scope;
    private final AccessLog accessLog;

    Exports(BoroughScope scope, AccessLog accessLog) {
        this.scope = scope;
        this.accessLog = accessLog;
    }

    /** Reads entries in a fixed order. */
    public interface Parts<E> {

        /**
         * Returns the next entries, which contain values and nothing from the transaction.
         *
         * @param last null for the first part
         * @return empty after the last entry
         */
        List<E> after(E last);
    }

    /** An export whose line in the access log is written, and which may now be read. */
    public interface Export<E> {

        /** Passes each entry to a reader. */
        void each(Consumer<E> reader);
    }

    /**
     * Writes the line in the access log.
     *
     * @param what name of the export in the line, in codes and dates; the count follows it
     * @param count returns the number of entries, in a transaction of the actor's borough
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
