package london.dsco.runs;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import london.dsco.journey.Api;

/**
 * Callers of the suite by account name, with real tokens that are fetched once and kept until they
 * are about to expire.
 */
public final class Accounts {

    private static final long SPARE_SECONDS = 60;

    private final URI gateway;
    private final UnaryOperator<String> issuer;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /**
     * @param issuer gives an access token for an account
     */
    Accounts(URI gateway, UnaryOperator<String> issuer) {
        this.gateway = gateway;
        this.issuer = issuer;
    }

    /** Returns the API through the gateway, as everybody calls it. */
    public Api as(String account) {
        return at(gateway, account);
    }

    /** Returns the API at one service's own address, without the gateway. */
    public Api at(URI service, String account) {
        return new Api(service, token(account));
    }

    /** Returns the API through the gateway without a token. */
    public Api asNobody() {
        return new Api(gateway, null);
    }

    public String token(String account) {
        return tokens.compute(
                account,
                (name, known) -> known == null || ages(known) ? issuer.apply(name) : known);
    }

    private static boolean ages(String token) {
        try {
            var claims =
                    new JsonMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
            Instant expiry = Instant.ofEpochSecond(claims.path("exp").asLong());
            return Clock.systemUTC().instant().plusSeconds(SPARE_SECONDS).isAfter(expiry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
