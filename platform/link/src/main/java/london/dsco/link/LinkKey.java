package london.dsco.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes codes that nobody can guess and nobody has to store: HMAC-SHA-256 (RFC 2104) under a key
 * for one purpose, derived from the service's own. Its string form is empty, so that no log
 * contains one.
 */
public final class LinkKey {

    /** The length of a code in bytes. */
    public static final int BYTES = 32;

    private static final String MAC = "HmacSHA256";

    private final SecretKeySpec key;

    private LinkKey(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * @param root the service's own key
     * @param purpose purpose of the codes; another purpose gives other codes
     */
    public static LinkKey of(String root, String purpose) {
        SecretKeySpec all = new SecretKeySpec(root.getBytes(UTF_8), MAC);
        return new LinkKey(new SecretKeySpec(code(all, purpose.getBytes(UTF_8)), MAC));
    }

    /**
     * Returns the code of some bytes. It is always the same.
     *
     * @param parts read one after the other; the caller ensures that they cannot be divided in
     *     another way
     * @return 32 bytes
     */
    public byte[] code(byte[]... parts) {
        return code(key, parts);
    }

    private static byte[] code(SecretKeySpec key, byte[]... parts) {
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

    @Override
    public String toString() {
        return "link key";
    }
}
