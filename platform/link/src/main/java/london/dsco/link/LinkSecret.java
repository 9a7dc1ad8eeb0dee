package london.dsco.link;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What nobody can guess in a link: 256 bits in base64url (RFC 4648 section 5). Only its hash is
 * kept. It prints as nothing, so that no log holds one.
 */
public final class LinkSecret {

    /** Characters of 32 bytes without padding. */
    public static final int LENGTH = 43;

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{" + LENGTH + "}");

    private final String text;

    private LinkSecret(String text) {
        this.text = text;
    }

    /** Returns one that nobody had before. */
    public static LinkSecret fresh() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return of(secret);
    }

    /**
     * Returns one that is made of bits that nobody can guess.
     *
     * @param bits 32 bytes
     * @throws IllegalArgumentException when there are more or fewer
     */
    public static LinkSecret of(byte[] bits) {
        if (bits.length != BYTES) {
            throw new IllegalArgumentException("A secret has 32 bytes");
        }
        return new LinkSecret(ENCODER.encodeToString(bits));
    }

    /**
     * Reads what somebody sent. Whether it opens anything, only its hash tells.
     *
     * @return empty for what no secret can be
     */
    public static Optional<LinkSecret> parse(String sent) {
        return FORM.matcher(sent).matches() ? Optional.of(new LinkSecret(sent)) : Optional.empty();
    }

    /** SHA-256, 32 bytes. With so many random bits it needs no salt and no slow hash. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Returns whether this is the secret of which a hash was kept. */
    public boolean isOf(byte[] kept) {
        return MessageDigest.isEqual(hash(), kept);
    }

    /** Returns the secret itself, for the one answer or mail that gives it out. */
    public String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "link secret";
    }
}
