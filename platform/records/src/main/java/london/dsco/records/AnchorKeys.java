package london.dsco.records;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Ed25519 keys (RFC 8032) of the anchors, from one PEM file: the private key of the signing
 * service, its public key and, after a change of keys, the earlier public ones. To verify, the
 * private key is not needed.
 */
final class AnchorKeys {

    private static final String ALGORITHM = "Ed25519";
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([^-]+)-----END");

    private PrivateKey signing;
    private String signingId;
    private final Map<String, PublicKey> verifying = new LinkedHashMap<>();

    private AnchorKeys() {}

    /**
     * @throws IllegalStateException when the file contains anything but Ed25519 keys, or no public
     *     key
     */
    static AnchorKeys read(Path file) {
        try {
            AnchorKeys keys = new AnchorKeys();
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            Matcher block = BLOCK.matcher(Files.readString(file, US_ASCII));
            while (block.find()) {
                byte[] encoded = Base64.getMimeDecoder().decode(block.group(2));
                if (block.group(1).equals("PRIVATE")) {
                    keys.signing = factory.generatePrivate(new PKCS8EncodedKeySpec(encoded));
                } else {
                    keys.add(factory.generatePublic(new X509EncodedKeySpec(encoded)));
                }
            }
            if (keys.verifying.isEmpty()) {
                throw new IllegalStateException(file + " does not contain a public key.");
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    file + " does not contain Ed25519 keys in PEM format.", e);
        }
    }

    /** Adds a public key. The first one belongs to the private key. */
    private void add(PublicKey key) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
        String id = HexFormat.of().formatHex(hash, 0, 8);
        verifying.put(id, key);
        if (signingId == null) {
            signingId = id;
        }
    }

    /**
     * Returns the id of the signing key: the first eight bytes of the SHA-256 hash of its public
     * half.
     */
    String signingId() {
        return signingId;
    }

    byte[] sign(byte[] text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(signing);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The anchor cannot be signed.", e);
        }
    }

    /** Returns whether a key of this file signed the text. */
    boolean verify(String keyId, byte[] text, byte[] signed) {
        PublicKey key = verifying.get(keyId);
        if (key == null) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(text);
            return signature.verify(signed);
        } catch (GeneralSecurityException unreadable) {
            return false;
        }
    }
}
