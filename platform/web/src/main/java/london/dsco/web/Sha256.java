package london.dsco.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

final class Sha256 {

    /**
     * A prototype to clone, because looking through the security providers takes longer than a
     * small digest.
     */
    private static final MessageDigest FRESH = found();

    private Sha256() {}

    static MessageDigest digest() {
        try {
            return (MessageDigest) FRESH.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own SHA-256 can be copied", e);
        }
    }

    private static MessageDigest found() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
