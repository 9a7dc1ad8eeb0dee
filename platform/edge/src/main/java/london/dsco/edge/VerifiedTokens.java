package london.dsco.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Verified access tokens, each stored with its caller until it expires, at most for {@code
 * dsco.oidc.verified-for}. A client sends the same token with every request. Verifying its
 * signature again each time is the largest part of the work for a small request.
 *
 * <ul>
 *   <li>A token is found by the SHA-256 of all its characters, including the signature. Changing
 *       one character gives another token, which is verified.
 *   <li>A refusal is never stored: the next attempt is verified again.
 *   <li>After the identity provider withdraws a signing key, a verified token is trusted no longer
 *       than {@code dsco.oidc.verified-for}.
 *   <li>At most {@value #MOST} tokens are stored; the least used go first.
 * </ul>
 */
@ApplicationScoped
public class VerifiedTokens {

    static final int MOST = 10_000;

    /**
     * Copied for each digest, because finding it among the providers takes longer than the digest.
     */
    private static final MessageDigest FRESH = found();

    private final Duration longest;
    private final InstantSource clock;
    private final Cache<ByteBuffer, Verified> verified;

    /** Creates the store. Tokens expire in real time, whatever the time of the local stack. */
    @Inject
    VerifiedTokens(
            @ConfigProperty(name = "dsco.oidc.verified-for", defaultValue = "5M")
                    Duration longest) {
        this(longest, Clock.systemUTC());
    }

    VerifiedTokens(Duration longest, InstantSource clock) {
        this.longest = longest;
        this.clock = clock;
        this.verified =
                Caffeine.newBuilder()
                        .maximumSize(MOST)
                        .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
                        .expireAfter(Expiry.<ByteBuffer, Verified>creating((key, v) -> left(v)))
                        .build();
    }

    /**
     * Returns the caller of a token.
     *
     * @param token the token as it was sent, without its scheme
     * @param verification verifies it, if it was not verified before
     * @return the caller; or the failure of the verification
     */
    public Uni<SecurityIdentity> caller(
            String token, Supplier<Uni<SecurityIdentity>> verification) {
        var key = sha256(token);
        var known = verified.getIfPresent(key);
        if (known != null && clock.instant().isBefore(known.expiry())) {
            return Uni.createFrom().item(known.caller());
        }
        return verification.get().invoke(caller -> keep(key, caller));
    }

    private void keep(ByteBuffer key, SecurityIdentity caller) {
        if (caller != null && caller.getPrincipal() instanceof JsonWebToken token) {
            var expiry = Instant.ofEpochSecond(token.getExpirationTime());
            verified.put(key, new Verified(withoutRequest(caller), expiry));
        }
    }

    /**
     * Removes the request, which OpenID Connect attaches to its caller, and which would otherwise
     * stay in memory.
     */
    private static SecurityIdentity withoutRequest(SecurityIdentity caller) {
        var attributes = new HashMap<>(caller.getAttributes());
        attributes.values().removeIf(RoutingContext.class::isInstance);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(caller.getPrincipal())
                .addRoles(caller.getRoles())
                .addCredentials(caller.getCredentials())
                .addPermissions(caller.getPermissions())
                .addAttributes(attributes)
                .build();
    }

    private Duration left(Verified token) {
        var left = Duration.between(clock.instant(), token.expiry());
        if (left.isNegative()) {
            return Duration.ZERO;
        }
        return left.compareTo(longest) < 0 ? left : longest;
    }

    private static ByteBuffer sha256(String token) {
        try {
            MessageDigest digest = (MessageDigest) FRESH.clone();
            return ByteBuffer.wrap(digest.digest(token.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own SHA-256 can be copied", e);
        }
    }

    private static MessageDigest found() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private record Verified(SecurityIdentity caller, Instant expiry) {}
}
