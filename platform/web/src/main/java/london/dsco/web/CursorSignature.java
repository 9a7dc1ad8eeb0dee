package london.dsco.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs cursors with {@code dsco.cursor.key}, which only a service that has lists needs. */
@ApplicationScoped
class CursorSignature {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final int SIGNATURE_BYTES = 16;

    private final SecretKeySpec key;

    CursorSignature(@ConfigProperty(name = "dsco.cursor.key") String key) {
        this.key = new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256");
    }

    /**
     * @param list what the cursor is for: the same text opens it
     */
    String seal(String list, String sortKey) {
        byte[] text = sortKey.getBytes(UTF_8);
        byte[] cursor = Arrays.copyOf(sign(list, text), SIGNATURE_BYTES + text.length);
        System.arraycopy(text, 0, cursor, SIGNATURE_BYTES, text.length);
        return ENCODER.encodeToString(cursor);
    }

    /** The sort key in a cursor; empty when we did not issue it for this list. */
    Optional<String> open(String list, String cursor) {
        try {
            byte[] decoded = Base64.getUrlDecoder().decode(cursor);
            byte[] signature = Arrays.copyOf(decoded, SIGNATURE_BYTES);
            byte[] text = Arrays.copyOfRange(decoded, SIGNATURE_BYTES, decoded.length);
            return MessageDigest.isEqual(signature, sign(list, text))
                    ? Optional.of(new String(text, UTF_8))
                    : Optional.empty();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] sign(String list, byte[] text) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update(list.getBytes(UTF_8));
            return Arrays.copyOf(mac.doFinal(text), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
