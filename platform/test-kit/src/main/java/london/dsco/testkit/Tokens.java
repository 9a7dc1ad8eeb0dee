package london.dsco.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import london.dsco.domain.Borough;

/**
 * Access tokens with the claims that Keycloak puts in them, and forgeries of them.
 *
 * <pre>{@code
 * String token = Tokens.forUser("dsco@camden").role("dsco").borough("E09000007").token();
 * String forged = Tokens.forUser("dsco@camden").role("dsco").forged(Forgery.ALG_NONE);
 * }</pre>
 *
 * <p>{@code sub} is derived from the user name, so the same person is the same subject in every
 * test.
 */
public final class Tokens {

    /** The audience that the services accept. */
    public static final String AUDIENCE = "dsco-api";

    private static final String SYSTEM = "-system";
    private static final String NETWORK = "london";
    private static final Duration LIFETIME = Duration.ofMinutes(30);
    private static final Duration REUSED_FOR = Duration.ofMinutes(10);

    /** Claims that differ between two tokens of the same person. */
    private static final Set<String> OF_ONE_TOKEN = Set.of("exp", "iat", "jti");

    /**
     * By the claims that they share. Signing takes longer than most calls, and people call often.
     */
    private static final Map<Map<String, Object>, Signed> LATEST = new ConcurrentHashMap<>();

    private final String username;
    private final List<String> roles = new ArrayList<>();
    private final Map<String, Object> claims = new LinkedHashMap<>();
    private boolean likeAnyOther = true;

    /** A genuine token, and when it was made. */
    private record Signed(String token, Instant at) {}

    private Tokens(String username, String client, Instant now) {
        this.username = username;
        claims.put("exp", now.plus(LIFETIME).getEpochSecond());
        claims.put("iat", now.getEpochSecond());
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("iss", Published.ISSUER.get());
        claims.put("aud", AUDIENCE);
        claims.put("sub", subjectOf(username));
        claims.put("typ", "Bearer");
        claims.put("azp", client);
        claims.put("scope", "openid profile");
        claims.put("name", username);
        claims.put("preferred_username", username);
    }

    /**
     * Returns the address of the issuer's own documents, because its name in a token is not an
     * address.
     */
    public static String issuerAddress() {
        return Published.ISSUER_ADDRESS.get();
    }

    /** Returns a person, signed in through a portal. */
    public static Tokens forUser(String username) {
        return new Tokens(username, "dsco-portal", Clock.systemUTC().instant());
    }

    /** Returns a borough's own system, by client credentials. */
    public static Tokens forClient(String client) {
        return new Tokens("service-account-" + client, client, Clock.systemUTC().instant())
                .claim("client_id", client)
                .claim("scope", "profile")
                .claim("name", null);
    }

    /**
     * Returns a person or system with one role, with the names of the demonstration accounts:
     * {@code dsco@camden}, {@code advice-author-2@camden}, {@code camden-system}, {@code
     * network-coordinator@london}.
     */
    public static Tokens forAccount(String account) {
        if (account.endsWith(SYSTEM)) {
            String borough = account.substring(0, account.length() - SYSTEM.length());
            return forClient(account).role("borough-system").borough(gss(borough));
        }
        String[] parts = account.split("@");
        Tokens tokens = forUser(account).role(parts[0].replaceFirst("-\\d+$", ""));
        return parts[1].equals(NETWORK) ? tokens : tokens.borough(gss(parts[1]));
    }

    private static String gss(String slug) {
        return Borough.valueOf(slug.toUpperCase(Locale.ROOT)).gss();
    }

    /** Returns the {@code sub} of a user name: a UUID that never changes. */
    public static String subjectOf(String username) {
        return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Signs any claims properly, for a verifier that trusts another issuer than this kit's. */
    public static String signed(Map<String, Object> claims, SigningKey key) {
        return Jws.rs256(claims, key);
    }

    public Tokens role(String... codes) {
        roles.addAll(List.of(codes));
        return this;
    }

    /**
     * @param gss the borough's GSS code, such as {@code E09000007}; not set for network accounts
     */
    public Tokens borough(String gss) {
        return claim("borough", gss);
    }

    /** Sets the person's full name, as a caller's display name. */
    public Tokens name(String name) {
        return claim("name", name);
    }

    /** Sets any claim; {@code null} removes it. */
    public Tokens claim(String name, Object value) {
        likeAnyOther &= !OF_ONE_TOKEN.contains(name);
        if (value == null) {
            claims.remove(name);
        } else {
            claims.put(name, value);
        }
        return this;
    }

    /**
     * Returns the genuine token. It is the one that the same person with the same claims had in the
     * last minutes, as in real life, unless the test sets a claim that distinguishes two tokens.
     */
    public String token() {
        if (!likeAnyOther) {
            return signed();
        }
        Map<String, Object> shared = payload();
        shared.keySet().removeAll(OF_ONE_TOKEN);
        Instant now = Clock.systemUTC().instant();
        return LATEST.compute(
                        shared,
                        (claims, known) ->
                                known != null && now.isBefore(known.at().plus(REUSED_FOR))
                                        ? known
                                        : new Signed(signed(), now))
                .token();
    }

    private String signed() {
        return Jws.rs256(payload(), SigningKey.ofIssuer());
    }

    /**
     * Returns a genuine token with this claim and no other of its name, whatever was set in the
     * builder.
     */
    public String tokenWith(String claim, Object value) {
        var payload = payload();
        payload.put(claim, value);
        return Jws.rs256(payload, SigningKey.ofIssuer());
    }

    /**
     * Returns a genuine token with these claims instead of its own; a null stays in the token as
     * null.
     */
    String tokenWith(Map<String, Object> odd) {
        var payload = payload();
        payload.putAll(odd);
        return Jws.rs256(payload, SigningKey.ofIssuer());
    }

    /** Returns the token with one defect and everything else right. */
    public String forged(Forgery forgery) {
        return forgery.apply(payload(), SigningKey.ofIssuer());
    }

    private Map<String, Object> payload() {
        Map<String, Object> payload = new LinkedHashMap<>(claims);
        payload.put("roles", List.copyOf(roles));
        return payload;
    }

    @Override
    public String toString() {
        return username + roles;
    }
}
