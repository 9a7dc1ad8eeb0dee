package london.dsco.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;

/**
 * A request to change something.
 *
 * @param id of the record; null if the command opens one
 * @param actor the person who asks
 * @param attempt how a repeated command is recognised; empty if it cannot be
 * @param match the version of the record that they last saw
 */
public record Command<I>(I id, Actor actor, Optional<Attempt> attempt, Match match) {

    /** Returns the command of a job or a consumer, or any other that nobody repeats over HTTP. */
    public static <I> Command<I> by(Actor actor, I id) {
        return new Command<>(id, actor, Optional.empty(), Match.ANY);
    }

    /** Returns the same without its key, for a command that may simply be repeated. */
    public Command<I> withoutAttempt() {
        return new Command<>(id, actor, Optional.empty(), match);
    }

    /**
     * Returns the same with a body that was read as a stream, so that the key covers its exact
     * bytes too.
     *
     * @param digest of the body, SHA-256
     */
    public Command<I> with(byte[] digest) {
        return new Command<>(id, actor, attempt.map(one -> one.with(digest)), match);
    }

    /**
     * How a command repeated after a lost answer is recognised
     * (draft-ietf-httpapi-idempotency-key-header).
     *
     * @param key the caller's own key
     * @param fingerprint of the request; the same key with another fingerprint is refused
     */
    public record Attempt(String key, byte[] fingerprint) {

        private Attempt with(byte[] digest) {
            try {
                MessageDigest whole = MessageDigest.getInstance("SHA-256");
                whole.update(fingerprint);
                return new Attempt(key, whole.digest(digest));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        }
    }

    /** Prevents a change from overwriting what the caller has not seen. */
    @FunctionalInterface
    public interface Match {

        /** No version is needed, because the present state of the record does not matter. */
        Match ANY = current -> {};

        /**
         * @param current the record as the asker may see it now, in each of its representations;
         *     empty if there is no record yet
         * @throws RefusedException {@code PRECONDITION_REQUIRED} when the caller gave no version,
         *     {@code PRECONDITION_FAILED} when they gave another
         */
        void check(List<?> current);
    }
}
