package london.dsco.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * The table of waiting emails of one kind. Each method runs in a transaction of the scope whose
 * rows it touches.
 *
 * @param <W> a waiting email
 */
public interface MailQueue<W extends WaitingMail> {

    /**
     * Returns the next email to send. Its row is locked against everybody else until the
     * transaction ends.
     */
    Optional<W> next(String scope);

    /**
     * Records that the mail server accepted it.
     *
     * @param attempts number of attempts, including this one
     * @param at UTC
     */
    void sent(W waiting, OutgoingMail mail, int attempts, Instant at);

    /**
     * Records that every attempt failed, and that it is not tried again. This runs in another
     * transaction than {@link #next}, so it changes nothing if somebody else has settled the email
     * in the meantime.
     *
     * @param attempts number of attempts
     * @param at UTC
     */
    void failed(W waiting, int attempts, Instant at);

    /**
     * Postpones the next attempt. Like {@link #failed}, it changes nothing that is settled.
     *
     * @param attempts number of attempts
     * @param minutes from now
     */
    void postpone(W waiting, int attempts, int minutes);
}
