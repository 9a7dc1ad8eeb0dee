package london.dsco.advice.questionnaire;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What opens a link, once: 256 bits that nobody can guess, in base64url (RFC 4648 section 5). Only
 * its hash is kept. It prints as nothing, so that no log holds one.
 */
final class LinkToken {

    /** Characters of 32 bytes without padding. */
    static final int LENGTH = 43;

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final String text;

    LinkToken(String text) {
        this.text = text;
    }

    static LinkToken of(byte[] secret) {
        return new LinkToken(ENCODER.encodeToString(secret));
    }

    /** SHA-256, 32 bytes. With so many random bits it needs no salt and no slow hash. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The token itself, for the one answer that gives it out. */
    String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "link token";
    }
}
