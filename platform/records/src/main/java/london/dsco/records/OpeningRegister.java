package london.dsco.records;

/**
 * A register that commands also open records in. Most registers of a record only find it.
 *
 * @param <I> the key of a record
 * @param <R> the record
 */
public interface OpeningRegister<I, R extends Recorded<?>> extends Register<I, R> {

    /**
     * Stores a new record at once, so that a refusal by the database is known when this returns.
     */
    void add(R entry);
}
