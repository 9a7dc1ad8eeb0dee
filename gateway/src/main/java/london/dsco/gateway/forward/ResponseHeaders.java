package london.dsco.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a caller receives from a service: its answer, without the fields that describe the software
 * or the connection behind the gateway, and with the public address in place of the service's own.
 */
final class ResponseHeaders implements ProxyInterceptor {

    private static final Set<String> INTERNAL =
            Set.of(
                    "server",
                    "via",
                    "forwarded",
                    "set-cookie",
                    // Set by the gateway itself.
                    "ratelimit",
                    "ratelimit-policy",
                    "strict-transport-security",
                    "traceparent",
                    "tracestate");

    private static final List<String> ADDRESSES = List.of("Location", "Content-Location", "Link");

    private final String serviceOrigin;
    private final String publicOrigin;

    ResponseHeaders(URI service, URI publicUri) {
        this.serviceOrigin = origin(service);
        this.publicOrigin = origin(publicUri);
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var headers = context.response().headers();
        HopByHop.strip(headers);
        for (String name : new ArrayList<>(headers.names())) {
            if (isInternal(name.toLowerCase(Locale.ROOT))) {
                headers.remove(name);
            }
        }
        ADDRESSES.forEach(name -> makePublic(headers, name));
        // The standard phrase, because with a phrase of its own, Vert.x takes 304 for a status with
        // a body.
        context.response().setStatusMessage(null);
        return context.sendResponse();
    }

    private static boolean isInternal(String name) {
        return INTERNAL.contains(name)
                || name.startsWith("x-")
                || name.startsWith("access-control-");
    }

    private void makePublic(MultiMap headers, String name) {
        var addresses = headers.getAll(name);
        if (!addresses.isEmpty()) {
            headers.set(
                    name,
                    addresses.stream()
                            .map(address -> address.replace(serviceOrigin, publicOrigin))
                            .toList());
        }
    }

    /** Returns the origin with a slash, so that port 8081 is not found in port 80811. */
    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getAuthority() + "/";
    }
}
