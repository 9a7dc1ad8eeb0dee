package london.dsco.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A seal of a borough's chain, as written outside the database: one line of text.
 *
 * @param service service whose access log it is
 * @param borough GSS code, or {@code region} for the region
 * @param number of the seal
 * @param hash of the seal, hexadecimal
 * @param writtenAt when the line was written
 * @param keyId id of the key that signed it
 */
record Anchor(
        String service,
        String borough,
        long number,
        String hash,
        Instant writtenAt,
        String keyId,
        byte[] signature) {

    private static final int PARTS = 7;

    static Anchor sign(
            String service, String borough, long number, byte[] hash, Instant at, AnchorKeys keys) {
        String hex = HexFormat.of().formatHex(hash);
        String text = text(service, borough, number, hex, at, keys.signingId());
        return new Anchor(
                service,
                borough,
                number,
                hex,
                at,
                keys.signingId(),
                keys.sign(text.getBytes(UTF_8)));
    }

    /** Reads a line; empty if it is not an anchor, such as one that a crash cut off. */
    static Optional<Anchor> parse(String line) {
        String[] parts = line.split(" ");
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Anchor(
                            parts[0],
                            parts[1],
                            Long.parseLong(parts[2]),
                            parts[3],
                            Instant.parse(parts[4]),
                            parts[5],
                            Base64.getDecoder().decode(parts[6])));
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    String line() {
        return text(service, borough, number, hash, writtenAt, keyId)
                + " "
                + Base64.getEncoder().encodeToString(signature);
    }

    boolean isSignedBy(AnchorKeys keys) {
        return keys.verify(
                keyId,
                text(service, borough, number, hash, writtenAt, keyId).getBytes(UTF_8),
                signature);
    }

    private static String text(
            String service, String borough, long number, String hash, Instant at, String keyId) {
        return String.join(
                " ", service, borough, Long.toString(number), hash, at.toString(), keyId);
    }
}
