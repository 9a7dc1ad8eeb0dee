package london.dsco.gateway.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import london.dsco.gateway.GatewayConfig;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * How many requests a caller may send, as stated in every answer: {@code RateLimit-Policy} has the
 * quota, {@code RateLimit} the remainder (IETF draft-ietf-httpapi-ratelimit-headers-11).
 *
 * <p>A caller with a verified token is counted by its client ({@code azp}) together with the person
 * ({@code sub}). Everybody else, including a caller whose token was refused, is counted by network
 * address, with a smaller quota. A quota fills up again evenly over its window.
 */
@ApplicationScoped
public class RateLimits {

    private static final String CLIENT = "client";
    private static final String STRANGER = "stranger";
    private static final String LEFT = "RateLimit";

    private final GatewayConfig.Quota client;
    private final GatewayConfig.Quota stranger;
    private final Cache<String, Bucket> clients;
    private final Cache<String, Bucket> strangers;

    RateLimits(GatewayConfig config) {
        var rates = config.rates();
        client = rates.client();
        stranger = rates.stranger();
        clients = buckets(rates.callers(), client.window());
        strangers = buckets(rates.callers(), stranger.window());
    }

    /**
     * Returns the cache of buckets. A bucket that was unused for a whole window is full, so it can
     * be dropped.
     */
    private static Cache<String, Bucket> buckets(int most, Duration window) {
        return Caffeine.newBuilder().maximumSize(most).expireAfterAccess(window).build();
    }

    /** Counts a request whose token has been verified, and lets it pass. */
    public void countClient(RoutingContext context) {
        if (context.user() instanceof QuarkusHttpUser user
                && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token) {
            String caller = token.getClaim("azp") + " " + token.getSubject();
            count(CLIENT, client, clients.get(caller, key -> bucket(client)), context.response());
        } else {
            countStranger(context);
        }
        context.next();
    }

    /**
     * Counts a request without a verified token, unless it was already counted.
     *
     * @throws ProblemException {@code too-many-requests}
     */
    public void countStranger(RoutingContext context) {
        if (!context.response().headers().contains(LEFT)) {
            String network = Network.of(context.request().remoteAddress().hostAddress());
            count(
                    STRANGER,
                    stranger,
                    strangers.get(network, key -> bucket(stranger)),
                    context.response());
        }
    }

    private static Bucket bucket(GatewayConfig.Quota quota) {
        return Bucket.builder()
                .addLimit(
                        limit ->
                                limit.capacity(quota.requests())
                                        .refillGreedy(quota.requests(), quota.window()))
                .build();
    }

    private static void count(
            String name, GatewayConfig.Quota quota, Bucket bucket, HttpServerResponse response) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        response.putHeader(
                "RateLimit-Policy",
                "\"%s\";q=%d;w=%d".formatted(name, quota.requests(), quota.window().toSeconds()));
        response.putHeader(
                LEFT, "\"%s\";r=%d;t=%d".formatted(name, probe.getRemainingTokens(), full(probe)));
        if (!probe.isConsumed()) {
            long wait = seconds(probe.getNanosToWaitForRefill());
            response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
            throw new ProblemException(
                    ProblemType.TOO_MANY_REQUESTS,
                    "You can send %d requests in %d seconds. Try again after %d seconds."
                            .formatted(quota.requests(), quota.window().toSeconds(), wait));
        }
    }

    /** Returns the seconds until the whole quota is available again. */
    private static long full(ConsumptionProbe probe) {
        return seconds(probe.getNanosToWaitForReset());
    }

    private static long seconds(long nanoseconds) {
        return Math.max(1, (nanoseconds + TimeUnit.SECONDS.toNanos(1) - 1) / 1_000_000_000);
    }
}
