package london.dsco.mail;

import java.util.Optional;

/**
 * The mails of one kind that wait in a table. Each method is called in a transaction of the scope
 * whose rows it touches.
 *
 * @param <W> a mail that waits
 */
public interface MailQueue<W> {

    /**
     * Queues what is due now, each once; nothing where it was queued with what it is about.
     *
     * @param scope whose rows
     */
    default void fill(String scope) {}

    /** The next one to send, kept from everybody else until the transaction ends. */
    Optional<W> next(String scope);

    /** What to send; empty when it is not needed or goes to nobody, and has been marked so. */
    Optional<OutgoingMail> compose(W waiting);

    /** How often it was tried before. */
    int attempts(W waiting);

    /** The mail server took it. */
    void sent(W waiting, int attempts);

    /**
     * It could not be put together or the mail server would not take it, however often it was
     * tried. Called in another transaction than {@link #next}: changes nothing when somebody else
     * has settled it meanwhile.
     */
    void failed(W waiting, int attempts);

    /** To be tried again in some minutes; as {@link #failed}. */
    void postpone(W waiting, int attempts, int minutes);
}
