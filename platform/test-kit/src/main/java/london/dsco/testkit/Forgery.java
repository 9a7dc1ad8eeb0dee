package london.dsco.testkit;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** A single defect in an otherwise perfect token. Every verifier must refuse all of them. */
public enum Forgery {
    EXPIRED(shifted("exp", Duration.ofMinutes(-10))),
    NOT_YET_VALID(shifted("nbf", Duration.ofMinutes(10))),
    WRONG_ISSUER(replaced("iss", "https://issuer.example/realms/dsco")),
    WRONG_AUDIENCE(replaced("aud", "another-api")),
    /** An ID token offered as an access token. */
    ID_TOKEN(replaced("typ", "ID")),
    /** {@code alg: none} and an empty signature. */
    ALG_NONE((claims, key) -> Jws.unsigned(claims)),
    /** HS256 with the issuer's public key as the secret: key confusion. */
    KEY_CONFUSION(Jws::hs256WithPublicKey),
    /** The right key id over somebody else's signature. */
    WRONG_KEY(
            (claims, key) ->
                    Jws.rs256(claims, new SigningKey(key.kid(), SigningKey.generate().pair()))),
    /** Signed by a key that the issuer never published. */
    UNKNOWN_KEY(
            (claims, key) ->
                    Jws.rs256(claims, new SigningKey("unknown", SigningKey.generate().pair()))),
    /** A role added after the token was signed. */
    TAMPERED((claims, key) -> Jws.tampered(claims, key));

    private final BiFunction<Map<String, Object>, SigningKey, String> forging;

    Forgery(BiFunction<Map<String, Object>, SigningKey, String> forging) {
        this.forging = forging;
    }

    /**
     * @param claims of the genuine token
     * @param key key that the verifier trusts
     */
    public String apply(Map<String, Object> claims, SigningKey key) {
        return forging.apply(claims, key);
    }

    private static BiFunction<Map<String, Object>, SigningKey, String> replaced(
            String claim, Object value) {
        return (claims, key) -> Jws.rs256(with(claims, claim, value), key);
    }

    private static BiFunction<Map<String, Object>, SigningKey, String> shifted(
            String claim, Duration fromNow) {
        return (claims, key) -> {
            long when = Clock.systemUTC().instant().plus(fromNow).getEpochSecond();
            return Jws.rs256(with(claims, claim, when), key);
        };
    }

    private static Map<String, Object> with(
            Map<String, Object> claims, String claim, Object value) {
        var changed = new LinkedHashMap<>(claims);
        changed.put(claim, value);
        return changed;
    }
}
