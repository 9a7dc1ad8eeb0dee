package london.dsco.mail;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import london.dsco.database.BoroughScope;
import london.dsco.domain.Borough;

/**
 * Sends mails that wait. The row is locked while the mail is sent and marked in the same
 * transaction: a crash loses no mail, and repeats one only if it comes after the mail server took
 * it and before the commit. It changes no record and shows nobody one, so it leaves no line in an
 * access log.
 */
@ApplicationScoped
public class Mailing {

    /** With the pauses below, a little more than a day. */
    public static final int MOST_ATTEMPTS = 14;

    /** In one round; after so many the server is taken to be away. */
    public static final int MOST_REFUSALS = 5;

    private static final int LONGEST_PAUSE_MINUTES = 180;

    private static final String NO_BOROUGH = "";

    private enum Outcome {
        NONE_QUEUED,
        SETTLED,
        REFUSED
    }

    private final BoroughScope scope;
    private final Post post;

    Mailing(BoroughScope scope, Post post) {
        this.scope = scope;
        this.post = post;
    }

    /** The 33 boroughs. */
    public static List<String> boroughs() {
        return Arrays.stream(Borough.values()).map(Borough::gss).toList();
    }

    /** The 33 boroughs, and what belongs to none. */
    public static List<String> everybody() {
        return Stream.concat(boroughs().stream(), Stream.of(NO_BOROUGH)).toList();
    }

    /**
     * One round. A mail that is not taken waits and holds up no other; after several the rest is
     * left to the next round.
     *
     * @param scopes whose mails
     */
    public <W> void sendAll(List<String> scopes, MailQueue<W> queue) {
        int refused = 0;
        for (String whose : scopes) {
            scope.in(whose, () -> queue.fill(whose));
            Outcome last;
            do {
                last = scope.in(whose, () -> sendNext(whose, queue));
                if (last == Outcome.REFUSED && ++refused == MOST_REFUSALS) {
                    return;
                }
            } while (last != Outcome.NONE_QUEUED);
        }
    }

    private <W> Outcome sendNext(String whose, MailQueue<W> queue) {
        Optional<W> next = queue.next(whose);
        return next.isEmpty() ? Outcome.NONE_QUEUED : send(next.get(), queue);
    }

    private <W> Outcome send(W waiting, MailQueue<W> queue) {
        int attempts = queue.attempts(waiting) + 1;
        try {
            Optional<OutgoingMail> mail = queue.compose(waiting);
            if (mail.isEmpty()) {
                return Outcome.SETTLED;
            }
            post.send(mail.get());
        } catch (RuntimeException e) {
            // The message may hold the address.
            Log.warnf("a mail could not be sent: %s", e.getClass().getName());
            if (attempts >= MOST_ATTEMPTS) {
                queue.failed(waiting, attempts);
            } else {
                queue.postpone(waiting, attempts, pauseAfter(attempts));
            }
            return Outcome.REFUSED;
        }
        queue.sent(waiting, attempts);
        return Outcome.SETTLED;
    }

    /** In minutes: 1, 2, 4 and so on, three hours at most. */
    public static int pauseAfter(int attempts) {
        return Math.min(LONGEST_PAUSE_MINUTES, 1 << (attempts - 1));
    }
}
