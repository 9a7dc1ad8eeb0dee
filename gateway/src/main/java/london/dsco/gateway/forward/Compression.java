package london.dsco.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;
import london.dsco.gateway.compress.Gzip;

/**
 * Compresses JSON of a kilobyte or more for a caller that asks for gzip.
 *
 * <p>Vert.x can compress every answer of a server, but not by size when it streams, only with the
 * plain form's ETag, and only if all other answers are marked {@code identity}. The JDK's gzip is
 * used here instead.
 */
final class Compression implements ProxyInterceptor {

    private static final int WORTHWHILE = 1_000;
    private static final String IF_NONE_MATCH = "If-None-Match";
    private static final List<String> CONDITIONS = List.of("If-Match", IF_NONE_MATCH);

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var headers = context.request().headers();
        for (String name : CONDITIONS) {
            var fields = headers.getAll(name);
            if (!fields.isEmpty()) {
                headers.set(name, fields.stream().map(Gzip::plainTags).toList());
            }
        }
        // Compressed once, here.
        headers.remove(HttpHeaders.ACCEPT_ENCODING);
        return context.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var request = context.request().proxiedRequest();
        var response = context.response();
        if (response.getStatusCode() == 304) {
            nameTheFormThatIsUnchanged(request.getHeader(IF_NONE_MATCH), response.headers());
        } else if (isCompressible(response)) {
            response.headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            if (!request.method().equals(HttpMethod.HEAD) && Gzip.isAccepted(request.headers())) {
                compress(response);
            }
        }
        return context.sendResponse();
    }

    private static void nameTheFormThatIsUnchanged(String ifNoneMatch, MultiMap headers) {
        String tag = headers.get(HttpHeaders.ETAG);
        if (tag != null && Gzip.namesCompressed(ifNoneMatch, tag)) {
            headers.set(HttpHeaders.ETAG, Gzip.compressedTag(tag));
        }
    }

    private static boolean isCompressible(ProxyResponse response) {
        var headers = response.headers();
        var body = response.getBody();
        return body != null
                && (body.length() < 0 || body.length() >= WORTHWHILE)
                && response.getStatusCode() != 204
                && isJson(headers.get(HttpHeaders.CONTENT_TYPE))
                && !headers.contains(HttpHeaders.CONTENT_ENCODING)
                && !headers.contains("Content-Range")
                && !headers.contains(HttpHeaders.CACHE_CONTROL, "no-transform", true);
    }

    private static boolean isJson(String contentType) {
        if (contentType == null) {
            return false;
        }
        String mediaType = contentType.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
        return mediaType.equals("application/json") || mediaType.endsWith("+json");
    }

    private static void compress(ProxyResponse response) {
        var headers = response.headers();
        headers.set(HttpHeaders.CONTENT_ENCODING, Gzip.CODING);
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        String tag = headers.get(HttpHeaders.ETAG);
        if (tag != null) {
            headers.set(HttpHeaders.ETAG, Gzip.compressedTag(tag));
        }
        response.setBody(Body.body(new GzippedBody(response.getBody().stream())));
    }
}
