package london.dsco.gateway.apidocs;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import london.dsco.gateway.compress.Gzip;
import london.dsco.gateway.rate.RateLimits;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/**
 * Answers, without a token, requests for the description of the API: documents, page, and {@code
 * OPTIONS}.
 */
@ApplicationScoped
public class ApiPages {

    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    private final ApiDocuments documents;
    private final RateLimits rateLimits;
    private final Map<String, Published> published = new HashMap<>();

    ApiPages(ApiDocuments documents, RateLimits rateLimits) {
        this.documents = documents;
        this.rateLimits = rateLimits;
        published.putAll(documents.published());
        published.putAll(DocsPage.published());
    }

    /** Answers at a published address, and passes every other request on. */
    public void answer(RoutingContext context) {
        var page = published.get(context.request().path());
        if (page == null) {
            context.next();
            return;
        }
        rateLimits.countStranger(context);
        var method = context.request().method();
        if (method.equals(HttpMethod.OPTIONS)) {
            tell(context, ALLOWED);
        } else if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
            send(context, page);
        } else {
            context.response().putHeader(HttpHeaders.ALLOW, ALLOWED);
            throw new ProblemException(ProblemType.METHOD_NOT_ALLOWED);
        }
    }

    /**
     * Answers {@code OPTIONS} with the methods in the documents, and passes every other method on.
     */
    public void answerOptions(RoutingContext context) {
        if (!context.request().method().equals(HttpMethod.OPTIONS)) {
            context.next();
            return;
        }
        rateLimits.countStranger(context);
        tell(
                context,
                documents
                        .allowed(context.request().path())
                        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)));
    }

    private static void tell(RoutingContext context, String allowed) {
        context.response().setStatusCode(204).putHeader(HttpHeaders.ALLOW, allowed).end();
    }

    private static void send(RoutingContext context, Published page) {
        boolean gzip = Gzip.isAccepted(context.request().headers());
        var body = gzip ? page.gzipped() : page.plain();
        var response = context.response();
        response.putHeader(HttpHeaders.CONTENT_TYPE, page.mediaType())
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (page.mediaType().startsWith("text/html")) {
            response.putHeader("Content-Security-Policy", DocsPage.CONTENT_SECURITY_POLICY);
        }
        if (gzip) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, Gzip.CODING);
        }
        context.etag('"' + page.tag() + (gzip ? Gzip.TAG_SUFFIX : "") + '"');
        if (context.isFresh()) {
            response.headers()
                    .remove(HttpHeaders.CONTENT_TYPE)
                    .remove(HttpHeaders.CONTENT_ENCODING);
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
        if (context.request().method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.end(body);
        }
    }
}
