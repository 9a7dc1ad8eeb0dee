package london.dsco.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes what nobody can guess and nobody has to keep: HMAC-SHA-256 (RFC 2104) under a key for one
 * purpose, which is derived from the service's own. It prints as nothing, so that no log holds one.
 */
public final class LinkKey {

    /** Bytes of a code. */
    public static final int BYTES = 32;

    private static final String MAC = "HmacSHA256";

    private final SecretKeySpec key;

    private LinkKey(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * @param root the service's own key
     * @param purpose what the codes are for; those for another purpose are others
     */
    public static LinkKey of(String root, String purpose) {
        SecretKeySpec all = new SecretKeySpec(root.getBytes(UTF_8), MAC);
        return new LinkKey(new SecretKeySpec(code(all, purpose.getBytes(UTF_8)), MAC));
    }

    /**
     * Returns the code of some bytes; always the same.
     *
     * @param parts read as one after the other: who calls it sees to it that they cannot be parted
     *     otherwise
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
