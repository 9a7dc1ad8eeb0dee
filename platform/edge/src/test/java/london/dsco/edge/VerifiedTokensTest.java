package london.dsco.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private Instant now = START;
    private final AtomicInteger verifications = new AtomicInteger();
    private final AtomicBoolean keyWithdrawn = new AtomicBoolean();
    private final VerifiedTokens tokens = new VerifiedTokens(Duration.ofMinutes(5), () -> now);

    private SecurityIdentity callWith(String token, Duration lifetime) {
        Instant expiry = START.plus(lifetime);
        return tokens.caller(token, () -> verify(expiry)).await().indefinitely();
    }

    private Uni<SecurityIdentity> verify(Instant expiry) {
        verifications.incrementAndGet();
        if (keyWithdrawn.get()) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return Uni.createFrom()
                .item(
                        QuarkusSecurityIdentity.builder()
                                .setPrincipal(new Claims(expiry.getEpochSecond()))
                                .addRole("dsco")
                                .build());
    }

    @Test
    void verifiesATokenOnceAndThenRemembersItsCaller() {
        callWith("a.b.c", Duration.ofHours(1));
        var caller = callWith("a.b.c", Duration.ofHours(1));

        assertThat(verifications).hasValue(1);
        assertThat(caller.getRoles()).containsExactly("dsco");
    }

    @Test
    void verifiesATokenThatDiffersOnlyInItsSignature() {
        callWith("a.b.c", Duration.ofHours(1));
        keyWithdrawn.set(true);

        assertThatThrownBy(() -> callWith("a.b.d", Duration.ofHours(1)))
                .isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void verifiesAgainOnceATokenHasExpired() {
        callWith("a.b.c", Duration.ofMinutes(1));
        now = START.plusSeconds(59);
        callWith("a.b.c", Duration.ofMinutes(1));
        assertThat(verifications).hasValue(1);

        now = START.plusSeconds(60);
        callWith("a.b.c", Duration.ofMinutes(1));

        assertThat(verifications).hasValue(2);
    }

    @Test
    void trustsAWithdrawnKeyForFiveMinutesAtMost() {
        callWith("a.b.c", Duration.ofHours(1));
        keyWithdrawn.set(true);
        now = START.plus(Duration.ofMinutes(5)).plusMillis(1);

        assertThatThrownBy(() -> callWith("a.b.c", Duration.ofHours(1)))
                .isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void acceptsATokenAgainAfterAPassingRefusal() {
        keyWithdrawn.set(true);
        assertThatThrownBy(() -> callWith("a.b.c", Duration.ofHours(1)))
                .isInstanceOf(AuthenticationFailedException.class);
        keyWithdrawn.set(false);

        assertThat(callWith("a.b.c", Duration.ofHours(1)).getRoles()).containsExactly("dsco");
    }

    @Test
    void storesNoCallerWhoseTokenHasNoExpiry() {
        Uni<SecurityIdentity> anonymous =
                Uni.createFrom()
                        .item(
                                QuarkusSecurityIdentity.builder()
                                        .setPrincipal(() -> "someone")
                                        .build());
        tokens.caller("a.b.c", () -> anonymous).await().indefinitely();

        callWith("a.b.c", Duration.ofHours(1));

        assertThat(verifications).hasValue(1);
    }

    private record Claims(long exp) implements JsonWebToken {

        @Override
        public String getName() {
            return "dsco@camden";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("exp");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return name.equals("exp") ? (T) Long.valueOf(exp) : null;
        }
    }
}
