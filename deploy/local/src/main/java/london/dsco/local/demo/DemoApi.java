package london.dsco.local.demo;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import london.dsco.journey.Answer;
import london.dsco.journey.Carrier;
import london.dsco.journey.HttpCarrier;
import london.dsco.journey.Letter;
import london.dsco.local.Stack;
import london.dsco.local.StackFailure;

/**
 * Sends users' calls to the suite, and repeats them while it is busy. It returns only good answers:
 * anything else is a failure for the person at the keyboard.
 */
final class DemoApi implements Carrier {

    private static final int ATTEMPTS = 20;
    private static final long TOKEN_NANOS = Duration.ofMinutes(20).toNanos();
    private static final String AGAIN =
            "Run deploy/up again: it continues where it stopped. deploy/up --empty"
                    + " starts without the data.";

    private record Token(String value, long until) {}

    private final Carrier once;

    /**
     * @param once sends each letter once
     */
    DemoApi(Carrier once) {
        this.once = once;
    }

    /** Returns the API through the gateway, with an access token for each user. */
    static DemoApi to(Stack stack) {
        return new DemoApi(new HttpCarrier(stack.gateway(), kept(stack::token)));
    }

    @Override
    public Answer get(String account, String path) {
        return persist(account, () -> once.get(account, path));
    }

    @Override
    public Answer post(Letter letter) {
        return persist(letter.account(), () -> once.post(letter));
    }

    /**
     * @param step the same for the same step, so that it takes effect once, whatever happens
     */
    Answer post(String account, String path, DemoStep step, Object body) {
        return post(new Letter(account, path, body, key(step.key())));
    }

    /** Returns the {@code Idempotency-Key} of something that the demonstration does once. */
    static String key(String what) {
        return UUID.nameUUIDFromBytes(("demonstration/" + what).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    @Override
    public Answer put(String account, String path, Object body) {
        return persist(account, () -> once.put(account, path, body));
    }

    @Override
    public Answer edit(String account, String path, Object body) {
        return persist(account, () -> once.edit(account, path, body));
    }

    private static Answer persist(String account, Supplier<Answer> call) {
        try {
            Answer answer = call.get();
            for (int attempt = 1; isPassing(answer) && attempt < ATTEMPTS; attempt++) {
                pause(answer);
                answer = call.get();
            }
            if (answer.status() / 100 != 2) {
                throw new StackFailure(
                        "The demonstration data could not be loaded: by " + account + ", " + answer,
                        AGAIN);
            }
            return answer;
        } catch (UncheckedIOException e) {
            throw new StackFailure(
                    "The demonstration data could not be loaded: " + e.getMessage() + ".",
                    "See deploy/status. " + AGAIN,
                    e);
        }
    }

    private static boolean isPassing(Answer answer) {
        return answer.status() == 429 || answer.status() == 503;
    }

    private static void pause(Answer answer) {
        String seconds = answer.header("Retry-After");
        CompletableFuture.runAsync(
                        () -> {},
                        CompletableFuture.delayedExecutor(
                                seconds == null ? 1 : Long.parseLong(seconds), TimeUnit.SECONDS))
                .join();
    }

    /** Returns tokens that are kept, one for each account, for many calls. */
    private static UnaryOperator<String> kept(UnaryOperator<String> issuer) {
        Map<String, Token> tokens = new ConcurrentHashMap<>();
        return account ->
                tokens.compute(
                                account,
                                (name, known) ->
                                        known == null || known.until() - System.nanoTime() < 0
                                                ? new Token(
                                                        issuer.apply(name),
                                                        System.nanoTime() + TOKEN_NANOS)
                                                : known)
                        .value();
    }
}
