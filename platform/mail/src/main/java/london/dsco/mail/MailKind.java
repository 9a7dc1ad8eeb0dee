package london.dsco.mail;

import java.util.Optional;

/**
 * A kind of email: who is due one, and its content. Each method runs in a transaction of the scope
 * whose rows it touches.
 *
 * @param <W> a waiting email of this kind
 */
public interface MailKind<W extends WaitingMail> {

    /**
     * Queues the emails that are due now, each once. Does nothing for a kind whose emails are
     * queued together with their subject.
     *
     * @param scope scope of the rows
     */
    default void fill(String scope) {}

    /**
     * @return what to send; empty if the email is no longer needed or has no recipient. Its row has
     *     then been marked accordingly.
     */
    Optional<OutgoingMail> compose(W waiting);
}
