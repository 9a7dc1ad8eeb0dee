package london.dsco.advice.questionnaire;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the tokens of links, so that none has to be kept: HMAC-SHA-256 (RFC 2104) over the link's
 * own 256 random bits and its id, under a key that is derived from {@code dsco.cursor.key}. A
 * command that is repeated after a lost answer is given the same token again. The database without
 * the key gives no token, nor does the key without the database.
 *
 * <p>A link is found by the hash that was kept when it was made. Another key closes no link: only a
 * repeated command then gets no token any more.
 */
@ApplicationScoped
class LinkSecret {

    private static final String MAC = "HmacSHA256";
    private static final int SEED_BYTES = 32;
    private static final int ID_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    LinkSecret(@ConfigProperty(name = "dsco.cursor.key") String root) {
        byte[] purpose = "questionnaire link".getBytes(UTF_8);
        this.key =
                new SecretKeySpec(mac(new SecretKeySpec(root.getBytes(UTF_8), MAC), purpose), MAC);
    }

    /** 256 random bits for a new link. */
    byte[] seed() {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return seed;
    }

    /** The token of a link; always the same. */
    LinkToken token(UUID link, byte[] seed) {
        byte[] id =
                ByteBuffer.allocate(ID_BYTES)
                        .putLong(link.getMostSignificantBits())
                        .putLong(link.getLeastSignificantBits())
                        .array();
        return LinkToken.of(mac(key, seed, id));
    }

    private static byte[] mac(SecretKeySpec key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
