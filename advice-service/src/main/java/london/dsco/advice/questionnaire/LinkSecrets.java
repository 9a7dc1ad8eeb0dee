package london.dsco.advice.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;
import london.dsco.link.LinkKey;
import london.dsco.link.LinkSecret;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the secrets of links, so that none has to be stored. A secret is a code over the link's own
 * 256 random bits and its id, under a key derived from {@code dsco.cursor.key}. A command repeated
 * after a lost answer gets the same secret again. The database without the key gives no secret, nor
 * does the key without the database.
 *
 * <p>A link is found by the hash stored when it was made. A new key closes no link; only a repeated
 * command then no longer gets its secret.
 */
@ApplicationScoped
class LinkSecrets {

    private static final int SEED_BYTES = 32;
    private static final int ID_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final LinkKey key;

    LinkSecrets(@ConfigProperty(name = "dsco.cursor.key") String root) {
        this.key = LinkKey.of(root, "questionnaire link");
    }

    /** Returns 256 random bits for a new link. */
    byte[] seed() {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return seed;
    }

    /** Returns the secret of a link, which is always the same. */
    LinkSecret secret(UUID link, byte[] seed) {
        byte[] id =
                ByteBuffer.allocate(ID_BYTES)
                        .putLong(link.getMostSignificantBits())
                        .putLong(link.getLeastSignificantBits())
                        .array();
        return LinkSecret.of(key.code(seed, id));
    }
}
