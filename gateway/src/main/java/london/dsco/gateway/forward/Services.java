package london.dsco.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import london.dsco.gateway.GatewayConfig;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/** The services behind the gateway. The first path segment decides which one answers. */
@ApplicationScoped
public class Services {

    private static final String CHOSEN = Services.class.getName();

    private final GatewayConfig config;
    private final HttpClient client;
    private final HttpClient pollClient;
    private final LongPolls longPolls;
    private final BodyBounds bodyBounds;
    private final RequestHeaders requestHeaders;
    private final Failures failures;
    private final AnswerDeadline answerDeadline;
    private final Map<String, HttpProxy> proxies;

    Services(
            Vertx vertx,
            GatewayConfig config,
            Failures failures,
            BodyBounds bodyBounds,
            AnswerDeadline answerDeadline,
            LongPolls longPolls,
            RequestHeaders requestHeaders) {
        this.config = config;
        this.client =
                vertx.createHttpClient(
                        clientOptions(config.upstream(), config.upstream().connections()));
        this.pollClient =
                vertx.createHttpClient(clientOptions(config.upstream(), config.upstream().polls()));
        this.longPolls = longPolls;
        this.failures = failures;
        this.bodyBounds = bodyBounds;
        this.answerDeadline = answerDeadline;
        this.requestHeaders = requestHeaders;
        this.proxies =
                config.routes().entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, route -> proxyTo(route.getValue())));
    }

    /** Finds the service that a request is for. Anything else does not exist: 404. */
    public void choose(RoutingContext context) {
        String name = context.request().path().split("/", 3)[1];
        if (!proxies.containsKey(name)) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        context.put(CHOSEN, name);
        context.next();
    }

    /** Returns the name of the service that was found for a request, or {@code none}. */
    public static String chosen(RoutingContext context) {
        return context.get(CHOSEN, "none");
    }

    public void forward(RoutingContext context) {
        context.addEndHandler(ended -> longPolls.end(context.request()));
        proxies.get(chosen(context)).handle(context.request());
    }

    private HttpProxy proxyTo(URI service) {
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(
                        proxied ->
                                connect(service, proxied.request().proxiedRequest())
                                        .onSuccess(sent -> AnswerDeadline.watch(proxied, sent)))
                .addInterceptor(new ResponseHeaders(service, config.publicUri()))
                .addInterceptor(failures)
                .addInterceptor(new Compression())
                .addInterceptor(bodyBounds)
                .addInterceptor(answerDeadline)
                .addInterceptor(requestHeaders);
    }

    private Future<HttpClientRequest> connect(URI service, HttpServerRequest asked) {
        Duration poll = longPolls.wait(asked);
        boolean encrypted = service.getScheme().equals("https");
        int standardPort = encrypted ? 443 : 80;
        return (poll.isZero() ? client : pollClient)
                .request(
                        new RequestOptions()
                                .setHost(service.getHost())
                                .setPort(service.getPort() < 0 ? standardPort : service.getPort())
                                .setSsl(encrypted)
                                .setConnectTimeout(config.upstream().connect().toMillis())
                                .setIdleTimeout(silence().plus(poll).toMillis()))
                .recover(failure -> Future.failedFuture(Failures.away(failure)))
                // Every failure also reaches the answer; here it would only be logged again.
                .map(request -> request.exceptionHandler(reported -> {}))
                .onSuccess(sent -> longPolls.begin(asked, sent));
    }

    /**
     * Returns how long a connection may be silent: while a body arrives, and then until the answer.
     * It also limits the rest of an answer that has begun.
     */
    private Duration silence() {
        return config.limits().arrival().plus(config.upstream().answer());
    }

    private static HttpClientOptions clientOptions(
            GatewayConfig.Upstream upstream, int connections) {
        return new HttpClientOptions()
                .setMaxPoolSize(connections)
                .setMaxWaitQueueSize(upstream.queue())
                .setConnectTimeout((int) upstream.connect().toMillis())
                // Shorter than the 20 seconds for which a service keeps an idle connection, so that
                // a request does not meet one that is just closing.
                .setKeepAliveTimeout(15);
    }
}
