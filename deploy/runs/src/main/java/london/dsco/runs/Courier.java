package london.dsco.runs;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import london.dsco.journey.Answer;
import london.dsco.journey.Carrier;
import london.dsco.journey.Letter;
import london.dsco.local.StackFailure;

/**
 * A borough's system that follows the documentation: a command keeps its Idempotency-Key and is
 * sent until it gets a final answer.
 */
public final class Courier implements Carrier {

    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Answers after which the same request may succeed. */
    private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);

    private final Accounts accounts;
    private final AtomicInteger repeats = new AtomicInteger();

    public Courier(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Posts until acknowledged. */
    @Override
    public Answer post(Letter letter) {
        return persist(
                () ->
                        accounts.as(letter.account())
                                .trySend(
                                        "POST",
                                        letter.path(),
                                        letter.body(),
                                        "Idempotency-Key",
                                        letter.key()));
    }

    /** Puts until acknowledged, each time over the present version: a repeat changes nothing. */
    @Override
    public Answer put(String account, String path, Object body) {
        return put(account, path, path, body);
    }

    @Override
    public Answer edit(String account, String path, Object body) {
        return put(account, path, body);
    }

    /**
     * Puts in the same way, with the version of another resource, such as the whole that it belongs
     * to.
     */
    public Answer put(String account, String path, String versioned, Object body) {
        return persist(
                () -> {
                    Answer now = accounts.as(account).trySend("GET", versioned, null);
                    if (isPassing(now)) {
                        return now;
                    }
                    String etag = now.header("ETag");
                    return etag == null
                            ? accounts.as(account).trySend("PUT", path, body)
                            : accounts.as(account).trySend("PUT", path, body, "If-Match", etag);
                });
    }

    @Override
    public Answer get(String account, String path) {
        return persist(() -> accounts.as(account).trySend("GET", path, null));
    }

    /** Returns how often a request had to be sent again. */
    int repeats() {
        return repeats.get();
    }

    /**
     * @throws AssertionError when there is no final answer in the time that a restart can take
     */
    private Answer persist(Attempt attempt) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Object last;
        do {
            try {
                Answer answer = attempt.run();
                if (!isPassing(answer)) {
                    return answer;
                }
                last = answer;
            } catch (IOException | StackFailure noAnswer) {
                last = noAnswer;
            }
            repeats.incrementAndGet();
            LockSupport.parkNanos(PAUSE.toNanos());
        } while (System.nanoTime() < deadline);
        throw new AssertionError("No final answer within " + PATIENCE + "; last: " + last);
    }

    private static boolean isPassing(Answer answer) {
        return PASSING.contains(answer.status())
                || answer.problem().equals("idempotency-key-in-use")
                || answer.status() == 412;
    }

    private interface Attempt {
        Answer run() throws IOException;
    }
}
