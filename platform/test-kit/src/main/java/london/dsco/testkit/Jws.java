package london.dsco.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Compact JSON Web Signatures, written by hand: a library would rightly refuse to make most of what
 * {@link Forgery} needs.
 */
final class Jws {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private Jws() {}

    static String rs256(Map<String, Object> claims, SigningKey key) {
        String content = content("RS256", key.kid(), claims);
        return content
                + "."
                + URL.encodeToString(key.sign(content.getBytes(StandardCharsets.UTF_8)));
    }

    static String unsigned(Map<String, Object> claims) {
        return content("none", null, claims) + ".";
    }

    static String hs256WithPublicKey(Map<String, Object> claims, SigningKey key) {
        String content = content("HS256", key.kid(), claims);
        // The attack of 2015 used the PEM text as the secret.
        String pem =
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'})
                                .encodeToString(key.pair().getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n";
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(pem.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signature = mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
            return content + "." + URL.encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String tampered(Map<String, Object> claims, SigningKey key) {
        String genuine = rs256(claims, key);
        var raised = new LinkedHashMap<>(claims);
        raised.put("roles", List.of("borough-admin", "dsco", "borough-system"));
        String signature = genuine.substring(genuine.lastIndexOf('.'));
        return content("RS256", key.kid(), raised) + signature;
    }

    private static String content(String algorithm, String kid, Map<String, Object> claims) {
        var header = new LinkedHashMap<String, Object>();
        header.put("alg", algorithm);
        header.put("typ", "JWT");
        if (kid != null) {
            header.put("kid", kid);
        }
        return encoded(header) + "." + encoded(claims);
    }

    private static String encoded(Map<String, Object> object) {
        try {
            return URL.encodeToString(JSON.writeValueAsBytes(object));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A claim is not JSON", e);
        }
    }
}
