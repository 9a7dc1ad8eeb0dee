package london.dsco.gateway.token;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The operations that are for callers without an access token, because what they send proves
 * enough. Everything else needs one, whatever a service would answer.
 */
final class OpenOperations {

    /** An operation by its method and its whole path. */
    private record Open(HttpMethod method, Pattern path) {

        private boolean is(HttpServerRequest request) {
            return request.method().equals(method) && path.matcher(request.path()).matches();
        }
    }

    private static final List<Open> ALL =
            List.of(
                    // Mail programs unsubscribe with the token from the mail (RFC 8058).
                    new Open(
                            HttpMethod.POST,
                            Pattern.compile(
                                    "/network/v1/digest-unsubscriptions/[A-Za-z0-9_-]{1,100}")));

    private OpenOperations() {}

    static boolean include(HttpServerRequest request) {
        return ALL.stream().anyMatch(open -> open.is(request));
    }
}
