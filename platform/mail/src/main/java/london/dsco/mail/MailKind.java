package london.dsco.mail;

import java.util.Optional;

/**
 * One kind of mail: who is due one, and what it says. Each method runs in a transaction of the
 * scope whose rows it touches.
 *
 * @param <W> a mail of this kind that waits
 */
public interface MailKind<W extends WaitingMail> {

    /**
     * Queues the mails that are due now, each of them once. Does nothing for a kind whose mails are
     * queued together with what they are about.
     *
     * @param scope whose rows
     */
    default void fill(String scope) {}

    /**
     * @return what to send; empty when the mail is no longer needed or has nobody to go to. Its row
     *     has then been marked so.
     */
    Optional<OutgoingMail> compose(W waiting);
}
