package london.dsco.journey;

import java.util.UUID;

/**
 * A command with its key. Sending the same letter again is a replay.
 *
 * @param account account that sends it, such as {@code dsco@camden} or {@code camden-system}
 * @param body object that becomes JSON, text of a file of comma-separated values, or bytes of a
 *     file; null for none
 * @param key the {@code Idempotency-Key}
 */
public record Letter(String account, String path, Object body, String key) {

    /** Returns a new command with a key of its own. */
    public static Letter to(String account, String path, Object body) {
        return new Letter(account, path, body, UUID.randomUUID().toString());
    }
}
