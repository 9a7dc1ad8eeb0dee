package london.dsco.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * The table in which mails of one kind wait. Each method runs in a transaction of the scope whose
 * rows it touches.
 *
 * @param <W> a mail that waits
 */
public interface MailQueue<W extends WaitingMail> {

    /**
     * Returns the next mail to send. Its row is locked against everybody else until the transaction
     * ends.
     */
    Optional<W> next(String scope);

    /**
     * The mail server took it.
     *
     * @param attempts how often it was tried, this time included
     * @param at UTC
     */
    void sent(W waiting, OutgoingMail mail, int attempts, Instant at);

    /**
     * It is not tried again: every attempt failed. This runs in another transaction than {@link
     * #next}, so it changes nothing if somebody else has settled the mail meanwhile.
     *
     * @param attempts how often it was tried
     * @param at UTC
     */
    void failed(W waiting, int attempts, Instant at);

    /**
     * It is to be tried again. Like {@link #failed}, it changes nothing that is settled.
     *
     * @param attempts how often it was tried
     * @param minutes from now
     */
    void postpone(W waiting, int attempts, int minutes);
}
