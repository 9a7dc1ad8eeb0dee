package london.dsco.records;

/**
 * A register in which commands also open records. Most ways to a record find it only.
 *
 * @param <I> how a record is asked for
 * @param <R> the record
 */
public interface OpeningRegister<I, R extends Recorded<?>> extends Register<I, R> {

    /** Keeps a new record at once: what the database refuses is known when this returns. */
    void add(R entry);
}
