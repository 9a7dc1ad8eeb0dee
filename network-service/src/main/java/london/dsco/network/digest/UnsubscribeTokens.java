package london.dsco.network.digest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What ends a digest without signing in: HMAC-SHA-256 (RFC 2104) over the mail that carries it,
 * under a key that is derived from {@code dsco.cursor.key}, so that nobody can guess one and none
 * has to be kept. It holds no longer than the mail's row.
 */
@Singleton
class UnsubscribeTokens {

    /** A mail that a token was made for. */
    record Named(String borough, UUID mail) {}

    private static final String MAC = "HmacSHA256";
    private static final int MAC_BYTES = 32;
    private static final int ID_BYTES = 16;
    private static final int BOROUGH_BYTES = 9;

    private final SecretKeySpec key;

    UnsubscribeTokens(@ConfigProperty(name = "dsco.cursor.key") String root) {
        byte[] purpose = "digest unsubscription".getBytes(UTF_8);
        this.key =
                new SecretKeySpec(mac(new SecretKeySpec(root.getBytes(UTF_8), MAC), purpose), MAC);
    }

    /** The token of a mail, in base64url (RFC 4648 section 5); always the same. */
    String of(String borough, UUID mail) {
        byte[] named =
                ByteBuffer.allocate(ID_BYTES + borough.length())
                        .putLong(mail.getMostSignificantBits())
                        .putLong(mail.getLeastSignificantBits())
                        .put(borough.getBytes(US_ASCII))
                        .array();
        byte[] token = Arrays.copyOf(mac(key, named), MAC_BYTES + named.length);
        System.arraycopy(named, 0, token, MAC_BYTES, named.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The mail that a token was made for; empty when it is none of ours. */
    Optional<Named> read(String token) {
        try {
            byte[] sent = Base64.getUrlDecoder().decode(token);
            int most = MAC_BYTES + ID_BYTES + BOROUGH_BYTES;
            if (sent.length < MAC_BYTES + ID_BYTES || sent.length > most) {
                return Optional.empty();
            }
            byte[] named = Arrays.copyOfRange(sent, MAC_BYTES, sent.length);
            if (!MessageDigest.isEqual(mac(key, named), Arrays.copyOf(sent, MAC_BYTES))) {
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

    private static byte[] mac(SecretKeySpec key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
