package london.dsco.link;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The unguessable part of a link: 256 bits in base64url (RFC 4648 section 5). Only its hash is
 * stored. Its string form is empty, so that no log contains one.
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

    /** Returns a new secret. */
    public static LinkSecret fresh() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return of(secret);
    }

    /**
     * Returns a secret made of bits that nobody can guess.
     *
     * @param bits 32 bytes
     * @throws IllegalArgumentException when the number differs
     */
    public static LinkSecret of(byte[] bits) {
        if (bits.length != BYTES) {
            throw new IllegalArgumentException("A secret has 32 bytes");
        }
        return new LinkSecret(ENCODER.encodeToString(bits));
    }

    /**
     * Reads what somebody sent. Only its hash shows whether it opens anything.
     *
     * @return empty if it cannot be a secret
     */
    public static Optional<LinkSecret> parse(String sent) {
        return FORM.matcher(sent).matches() ? Optional.of(new LinkSecret(sent)) : Optional.empty();
    }

    /**
     * Returns the SHA-256 hash, 32 bytes. With so many random bits it needs no salt and no slow
     * hash.
     */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Returns whether this is the secret with a stored hash. */
    public boolean isOf(byte[] kept) {
        return MessageDigest.isEqual(hash(), kept);
    }

    /** Returns the secret itself, for the one answer or email that reveals it. */
    public String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "link secret";
    }
}
