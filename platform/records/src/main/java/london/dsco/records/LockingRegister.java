package london.dsco.records;

import london.dsco.database.Question;

/**
 * A register whose record can be locked in the message that also asks for what else a change needs,
 * so that the server is waited for once and no answer is older than the lock.
 *
 * @param <I> how a record is asked for
 * @param <R> the record
 */
public interface LockingRegister<I, R extends Recorded<?>> extends Register<I, R> {

    /**
     * A condition, in SQL, of every statement that locks a record: a command whose key is being
     * served elsewhere waits for no lock, because it is refused at once.
     */
    String UNLESS_IN_USE =
            "current_setting('" + IdempotencyKeys.HELD + "', true) is distinct from 'false'";

    /**
     * Locks a record as {@link #find} does with {@link Lock#CHANGE}, and tells nothing of it. Row
     * level security keeps it to the transaction's borough.
     */
    Question<?> lock(I id);
}
