package london.dsco.calendar;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What nobody can guess in the address of a private link: 256 random bits in base64url (RFC 4648
 * section 5). Only its hash is kept. It prints as nothing, so that no log holds one.
 */
public final class LinkSecret {

    /** Characters of 32 bytes without padding. */
    static final int LENGTH = 43;

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final String text;

    LinkSecret(String text) {
        this.text = text;
    }

    /** One that nobody had before. */
    public static LinkSecret fresh() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new LinkSecret(ENCODER.encodeToString(secret));
    }

    /** SHA-256, 32 bytes. With so many random bits it needs no salt and no slow hash. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Whether this is the secret of which a hash was kept. */
    public boolean isOf(byte[] kept) {
        return MessageDigest.isEqual(hash(), kept);
    }

    String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "link secret";
    }
}
