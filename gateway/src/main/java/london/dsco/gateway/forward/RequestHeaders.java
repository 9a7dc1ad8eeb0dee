package london.dsco.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import london.dsco.gateway.GatewayConfig;

/**
 * What a service receives from the caller: the request's own headers, without any that claim who or
 * where the caller is, and one {@code Forwarded} field (RFC 7239) from the gateway. The access
 * token passes, because each service verifies it again.
 */
@ApplicationScoped
public class RequestHeaders implements ProxyInterceptor {

    /**
     * Headers that some proxy or framework is known to trust, and those that the gateway sets
     * itself.
     */
    private static final Set<String> CLAIMS =
            Set.of(
                    "forwarded",
                    "via",
                    "true-client-ip",
                    "client-ip",
                    "cf-connecting-ip",
                    "fastly-client-ip",
                    "front-end-https",
                    "remote-user",
                    "remote-addr",
                    "proxy",
                    "cookie",
                    // Free text, which tracing would carry into every service and log.
                    "baggage",
                    // Tracing sends its own, with the gateway's span between caller and service.
                    "traceparent",
                    "tracestate",
                    // The gateway itself handles this before the body is read.
                    "expect");

    private final URI publicUri;

    RequestHeaders(GatewayConfig config) {
        this.publicUri = config.publicUri();
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var headers = context.request().headers();
        HopByHop.strip(headers);
        for (String name : new ArrayList<>(headers.names())) {
            if (isClaim(name.toLowerCase(Locale.ROOT))) {
                headers.remove(name);
            }
        }
        headers.set("Forwarded", forwarded(context.request().proxiedRequest()));
        meetExpectation(context.request().proxiedRequest());
        return context.sendRequest();
    }

    /**
     * Returns whether it is such a header. The API has none that starts with {@code X-}, and none
     * with an underscore, which some servers read as a hyphen.
     */
    private static boolean isClaim(String name) {
        return CLAIMS.contains(name) || name.startsWith("x-") || name.indexOf('_') >= 0;
    }

    private String forwarded(HttpServerRequest request) {
        String address = request.remoteAddress().hostAddress();
        return "for=\"%s\";host=\"%s\";proto=%s"
                .formatted(
                        address.indexOf(':') < 0 ? address : "[" + address + "]",
                        publicUri.getAuthority(),
                        publicUri.getScheme());
    }

    private static void meetExpectation(HttpServerRequest request) {
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            request.response().writeContinue();
        }
    }
}
