package london.dsco.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts cursors with {@code dsco.cursor.key}, which only services with lists need. A sort key
 * may be something that its reader may not see, such as the instant at which a request arrived.
 *
 * <p>AES-GCM (NIST SP 800-38D), with the list as additional authenticated data. The nonce is a hash
 * over list and sort key under a key of its own. The same cursor is always written in the same way,
 * so that a page's ETag stays the same, and no nonce is reused with another text.
 */
@ApplicationScoped
class CursorCipher {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final String MAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final SecretKeySpec encryption;
    private final SecretKeySpec nonces;

    CursorCipher(@ConfigProperty(name = "dsco.cursor.key") String key) {
        SecretKeySpec root = new SecretKeySpec(key.getBytes(UTF_8), MAC);
        encryption = new SecretKeySpec(mac(root, "cursor encryption".getBytes(UTF_8)), "AES");
        nonces = new SecretKeySpec(mac(root, "cursor nonce".getBytes(UTF_8)), MAC);
    }

    /**
     * @param list list to which the cursor belongs; the same text opens it
     */
    String seal(String list, String sortKey) {
        byte[] text = sortKey.getBytes(UTF_8);
        byte[] nonce = nonce(list.getBytes(UTF_8), text);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, list).doFinal(text);
            byte[] cursor = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, cursor, NONCE_BYTES, sealed.length);
            return ENCODER.encodeToString(cursor);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    /** Returns the sort key in a cursor; empty if we did not issue it for this list. */
    Optional<String> open(String list, String cursor) {
        try {
            byte[] decoded = Base64.getUrlDecoder().decode(cursor);
            if (decoded.length < NONCE_BYTES + TAG_BYTES) {
                return Optional.empty();
            }
            byte[] nonce = Arrays.copyOf(decoded, NONCE_BYTES);
            byte[] text =
                    cipher(Cipher.DECRYPT_MODE, nonce, list)
                            .doFinal(decoded, NONCE_BYTES, decoded.length - NONCE_BYTES);
            return Optional.of(new String(text, UTF_8));
        } catch (IllegalArgumentException | AEADBadTagException notOurs) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String list) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, encryption, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(list.getBytes(UTF_8));
        return cipher;
    }

    private byte[] nonce(byte[] list, byte[] text) {
        byte[] length = ByteBuffer.allocate(Integer.BYTES).putInt(list.length).array();
        return Arrays.copyOf(mac(nonces, length, list, text), NONCE_BYTES);
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
