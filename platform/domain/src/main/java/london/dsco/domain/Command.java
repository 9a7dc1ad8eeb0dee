package london.dsco.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;

/**
 * What somebody asks to have changed.
 *
 * @param id of the record; null when the command opens one
 * @param actor who asks
 * @param attempt how a repeated command is recognised; empty when it cannot be
 * @param match what the asker last saw of the record
 */
public record Command<I>(I id, Actor actor, Optional<Attempt> attempt, Match match) {

    /** Returns a command of a job or a consumer, or any other that nobody repeats over HTTP. */
    public static <I> Command<I> by(Actor actor, I id) {
        return new Command<>(id, actor, Optional.empty(), Match.ANY);
    }

    /** Returns the same without its key, for a command that may be repeated as it is. */
    public Command<I> withoutAttempt() {
        return new Command<>(id, actor, Optional.empty(), match);
    }

    /**
     * Returns the same with a body that was read as a stream: the key counts for its very bytes
     * too.
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
     * @param key the asker's own key
     * @param fingerprint of what was asked: the same key with another one is refused
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

    /** Guards a change against overwriting what the asker has not seen. */
    @FunctionalInterface
    public interface Match {

        /** The asker named no version, and need not: what the record is now does not matter. */
        Match ANY = current -> {};

        /**
         * @param current the record as the asker may see it now, in each of its representations;
         *     none while there is no record
         * @throws RefusedException {@code PRECONDITION_REQUIRED} when the asker named no version,
         *     {@code PRECONDITION_FAILED} when they named another
         */
        void check(List<?> current);
    }
}
