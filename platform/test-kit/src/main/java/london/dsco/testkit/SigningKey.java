package london.dsco.testkit;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** The RSA key pair of the issuer, or of somebody who would like to be it. */
public record SigningKey(String kid, KeyPair pair) {

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    /** A fresh key that nobody trusts yet. */
    public static SigningKey generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new SigningKey("test-key", generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The issuer's key, as published in this JVM. */
    static SigningKey ofIssuer() {
        String[] parts = Published.SIGNING_KEY.get().split("\\.");
        var decoder = Base64.getDecoder();
        try {
            var factory = KeyFactory.getInstance("RSA");
            return new SigningKey(
                    parts[0],
                    new KeyPair(
                            factory.generatePublic(
                                    new X509EncodedKeySpec(decoder.decode(parts[1]))),
                            factory.generatePrivate(
                                    new PKCS8EncodedKeySpec(decoder.decode(parts[2])))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String encoded() {
        var encoder = Base64.getEncoder();
        return kid
                + "."
                + encoder.encodeToString(pair.getPublic().getEncoded())
                + "."
                + encoder.encodeToString(pair.getPrivate().getEncoded());
    }

    /** The public half as a JSON Web Key Set. */
    String jwks() {
        var key = (RSAPublicKey) pair.getPublic();
        return """
        {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}"""
                .formatted(kid, unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
    }

    byte[] sign(byte[] content) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            PrivateKey key = pair.getPrivate();
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return URL.encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }
}
