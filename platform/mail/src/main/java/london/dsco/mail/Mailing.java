package london.dsco.mail;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import london.dsco.database.BoroughScope;
import london.dsco.domain.Borough;

/**
 * Sends waiting emails. The row is locked while the email is sent, and marked in the same
 * transaction. A crash loses no email. It repeats one only if it comes after the mail server
 * accepted it and before the commit. It neither changes nor shows a record, so it adds no line to
 * an access log.
 *
 * <p>A failure is postponed in a transaction of its own, because a failed statement ends its own
 * transaction. So neither an email that cannot be composed nor a borough whose queue cannot be read
 * holds up the others.
 */
@ApplicationScoped
public class Mailing {

    /** With the pauses below, this takes a little more than a day. */
    public static final int MOST_ATTEMPTS = 16;

    /** In a row, in one borough. After so many, the rest of it waits for the next round. */
    public static final int MOST_REFUSALS = 5;

    /** In a row. After so many, the mail server counts as unavailable, and the round ends. */
    static final int MOST_REFUSALS_OF_ALL = 3 * MOST_REFUSALS;

    private static final int LONGEST_PAUSE_MINUTES = 180;

    private static final String NO_BOROUGH = "";

    private enum Outcome {
        NONE_QUEUED,
        /** It was sent, or nothing had to be sent. */
        SETTLED,
        /** The email could not be composed, or its result could not be stored. */
        FAULTY,
        /** The mail server did not accept it. */
        REFUSED
    }

    /** The mail server refused an email. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Refused(RuntimeException why) {
            super(why);
        }
    }

    private final BoroughScope scope;
    private final Post post;
    private final Clock clock;

    Mailing(BoroughScope scope, Post post, Clock clock) {
        this.scope = scope;
        this.post = post;
        this.clock = clock;
    }

    /** Returns the 33 boroughs. */
    public static List<String> boroughs() {
        return Arrays.stream(Borough.values()).map(Borough::gss).toList();
    }

    /** Returns the 33 boroughs, and the scope of what belongs to none. */
    public static List<String> everybody() {
        return Stream.concat(boroughs().stream(), Stream.of(NO_BOROUGH)).toList();
    }

    /**
     * Runs one round. An email that is refused or cannot be composed waits, and holds up no other,
     * in its borough or elsewhere. Only if the mail server accepts none at all does the rest wait
     * for the next round.
     *
     * @param scopes scopes whose emails are sent
     * @param queue queue of the emails
     * @param kind content of the emails
     */
    public <W extends WaitingMail> void sendAll(
            List<String> scopes, MailQueue<W> queue, MailKind<W> kind) {
        int refused = 0;
        for (String whose : scopes) {
            refused = sendOf(whose, queue, kind, refused);
            if (refused >= MOST_REFUSALS_OF_ALL) {
                return;
            }
        }
    }

    /**
     * Sends the emails of a scope. Returns how many have been refused in a row, including those of
     * earlier scopes.
     */
    private <W extends WaitingMail> int sendOf(
            String whose, MailQueue<W> queue, MailKind<W> kind, int refusedBefore) {
        int refused = refusedBefore;
        int here = 0;
        try {
            fill(whose, kind);
            Outcome last;
            do {
                last = sendNext(whose, queue, kind);
                if (last == Outcome.REFUSED) {
                    refused++;
                    here++;
                } else if (last == Outcome.SETTLED) {
                    refused = 0;
                    here = 0;
                }
            } while (last != Outcome.NONE_QUEUED && here < MOST_REFUSALS);
        } catch (RuntimeException e) {
            throwIfItEndsTheProcess(e);
            Log.errorf("the mails of a borough could not be sent: %s", nameOf(e));
        }
        return refused;
    }

    /**
     * Fills the queue. If nothing can be added, the emails already in the queue are sent anyway.
     */
    private void fill(String whose, MailKind<?> kind) {
        try {
            scope.in(whose, () -> kind.fill(whose));
        } catch (RuntimeException e) {
            throwIfItEndsTheProcess(e);
            Log.errorf("the mails of a borough could not be queued: %s", nameOf(e));
        }
    }

    private <W extends WaitingMail> Outcome sendNext(
            String whose, MailQueue<W> queue, MailKind<W> kind) {
        AtomicReference<W> taken = new AtomicReference<>();
        try {
            return scope.in(
                    whose,
                    () -> {
                        Optional<W> next = queue.next(whose);
                        next.ifPresent(
                                waiting -> {
                                    taken.set(waiting);
                                    send(waiting, queue, kind);
                                });
                        return next.isPresent() ? Outcome.SETTLED : Outcome.NONE_QUEUED;
                    });
        } catch (RuntimeException e) {
            throwIfItEndsTheProcess(e);
            if (taken.get() == null) {
                throw e;
            }
            Log.warnf("a mail could not be sent: %s", nameOf(e));
            scope.in(whose, () -> putOff(taken.get(), queue));
            return e instanceof Refused ? Outcome.REFUSED : Outcome.FAULTY;
        }
    }

    private <W extends WaitingMail> void send(W waiting, MailQueue<W> queue, MailKind<W> kind) {
        Optional<OutgoingMail> mail = kind.compose(waiting);
        if (mail.isPresent()) {
            hand(mail.get());
            queue.sent(waiting, mail.get(), waiting.attempts() + 1, clock.instant());
        }
    }

    private void hand(OutgoingMail mail) {
        try {
            post.send(mail);
        } catch (RuntimeException e) {
            throw new Refused(e);
        }
    }

    private <W extends WaitingMail> void putOff(W waiting, MailQueue<W> queue) {
        int attempts = waiting.attempts() + 1;
        if (attempts >= MOST_ATTEMPTS) {
            queue.failed(waiting, attempts, clock.instant());
        } else {
            queue.postpone(waiting, attempts, pauseAfter(attempts));
        }
    }

    /**
     * Throws a failure that must end the process. A transaction wraps exceptions that are not ours.
     */
    private static void throwIfItEndsTheProcess(RuntimeException e) {
        if (e.getCause() instanceof Error) {
            throw e;
        }
    }

    /** Returns the name without the message, which may contain the address. */
    private static String nameOf(RuntimeException e) {
        return (e instanceof Refused ? e.getCause() : e).getClass().getName();
    }

    /** Returns the pause in minutes: 1, 2, 4 and so on, up to three hours. */
    public static int pauseAfter(int attempts) {
        return Math.min(LONGEST_PAUSE_MINUTES, 1 << (attempts - 1));
    }
}
