package london.dsco.gateway.forward;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;

/** The fields that apply to a single connection and end with it (RFC 9110 section 7.6.1). */
final class HopByHop {

    private static final List<String> ALWAYS =
            List.of(
                    "connection",
                    "keep-alive",
                    "proxy-authenticate",
                    "proxy-authorization",
                    "proxy-connection",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade");

    private HopByHop() {}

    /** Removes them, and every field that {@code Connection} names. */
    static void strip(MultiMap headers) {
        for (String connection : List.copyOf(headers.getAll(HttpHeaders.CONNECTION))) {
            for (String nominated : connection.split(",")) {
                headers.remove(nominated.trim());
            }
        }
        ALWAYS.forEach(headers::remove);
    }
}
