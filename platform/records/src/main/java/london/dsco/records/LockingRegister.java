package london.dsco.records;

import london.dsco.database.Question;

/**
 * A register whose record can be locked in one message with a question about what else a change
 * needs. The service then waits for the database once, and no answer is older than the lock.
 *
 * @param <I> how a record is asked for
 * @param <R> the record
 */
public interface LockingRegister<I, R extends Recorded<?>> extends Register<I, R> {

    /**
     * A condition in SQL, which every statement that locks a record must have. A command whose key
     * is in use elsewhere is refused at once, so it must not wait for a lock.
     */
    String UNLESS_IN_USE =
            "current_setting('" + IdempotencyKeys.HELD + "', true) is distinct from 'false'";

    /**
     * Locks a record as {@link #find} does with {@link Lock#CHANGE}, and reveals nothing about it.
     * Row-level security limits it to the transaction's borough.
     */
    Question<?> lock(I id);
}
