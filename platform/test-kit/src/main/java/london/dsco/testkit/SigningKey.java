package london.dsco.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;

/** The RSA key pair of the issuer, or of somebody who pretends to be it. */
public record SigningKey(String kid, KeyPair pair) {

    /** Returns a fresh key that nobody trusts yet. */
    public static SigningKey generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new SigningKey("test-key", generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns the key whose public half the test issuer publishes; it comes with the OIDC test
     * server.
     */
    static SigningKey ofIssuer() {
        return Issuer.KEY;
    }

    private static final class Issuer {
        private static final SigningKey KEY = read();
    }

    private static SigningKey read() {
        try (var in = SigningKey.class.getClassLoader().getResourceAsStream("privateKey.jwk")) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var key = new RsaJsonWebKey(JsonUtil.parseJson(json));
            return new SigningKey(
                    key.getKeyId(), new KeyPair(key.getRsaPublicKey(), key.getRsaPrivateKey()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException("The OIDC test server's key cannot be read", e);
        }
    }

    byte[] sign(byte[] content) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
