package london.dsco.network.unsubscribing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import london.dsco.link.LinkKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tokens that unsubscribe without signing in. A token is a code over its email, made with a key
 * derived from {@code dsco.cursor.key}, so that nobody can guess one and none has to be stored. It
 * works only as long as the email's row exists.
 */
@Singleton
public class UnsubscribeTokens {

    /** An email to which a token belongs. */
    public record Named(String borough, UUID mail) {}

    private static final int ID_BYTES = 16;
    private static final int BOROUGH_BYTES = 9;

    private final LinkKey key;

    UnsubscribeTokens(@ConfigProperty(name = "dsco.cursor.key") String root) {
        this.key = LinkKey.of(root, "digest unsubscription");
    }

    /** Returns the token of an email, in base64url (RFC 4648 section 5). It is always the same. */
    String of(String borough, UUID mail) {
        byte[] named =
                ByteBuffer.allocate(ID_BYTES + borough.length())
                        .putLong(mail.getMostSignificantBits())
                        .putLong(mail.getLeastSignificantBits())
                        .put(borough.getBytes(US_ASCII))
                        .array();
        byte[] token = Arrays.copyOf(key.code(named), LinkKey.BYTES + named.length);
        System.arraycopy(named, 0, token, LinkKey.BYTES, named.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Returns the email to which a token belongs; empty if the token is not ours. */
    public Optional<Named> read(String token) {
        try {
            byte[] sent = Base64.getUrlDecoder().decode(token);
            int most = LinkKey.BYTES + ID_BYTES + BOROUGH_BYTES;
            if (sent.length < LinkKey.BYTES + ID_BYTES || sent.length > most) {
                return Optional.empty();
            }
            byte[] named = Arrays.copyOfRange(sent, LinkKey.BYTES, sent.length);
            if (!MessageDigest.isEqual(key.code(named), Arrays.copyOf(sent, LinkKey.BYTES))) {
                return Optional.empty();
            }
            ByteBuffer id = ByteBuffer.wrap(named);
            UUID mail = new UUID(id.getLong(), id.getLong());
            int length = named.length - ID_BYTES;
            return Optional.of(new Named(new String(named, ID_BYTES, length, US_ASCII), mail));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
