package london.dsco.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import london.dsco.gateway.GatewayConfig;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/**
 * Ends the wait for a service that hangs, or whose database does. The time starts when the service
 * has the whole request, so that a body may take its time to arrive. A reader who asks the service
 * to wait for an event gets that time in addition.
 */
@ApplicationScoped
public class AnswerDeadline implements ProxyInterceptor {

    private static final String REQUEST = AnswerDeadline.class.getName();

    /** HTTP/2's CANCEL; on HTTP/1.1 the connection is closed. */
    private static final long CANCEL = 0x8;

    private final Vertx vertx;
    private final Duration answer;
    private final LongPolls longPolls;

    AnswerDeadline(Vertx vertx, GatewayConfig config, LongPolls longPolls) {
        this.vertx = vertx;
        this.answer = config.upstream().answer();
        this.longPolls = longPolls;
    }

    /** Registers the request to the service that is cancelled when its time is up. */
    static void watch(ProxyContext context, HttpClientRequest request) {
        context.set(REQUEST, request);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var wait = new Wait(context);
        var body = context.request().getBody();
        context.request().setBody(Body.body(new Watched(body.stream(), wait), body.length()));
        return context.sendRequest()
                .onComplete(answered -> wait.end())
                .recover(failure -> Future.failedFuture(wait.over ? late() : failure));
    }

    private static ProblemException late() {
        return new ProblemException(
                ProblemType.SERVICE_UNAVAILABLE,
                "The service did not respond in time. A command may have taken effect:"
                        + " repeat it with the same Idempotency-Key after the number of seconds"
                        + " in Retry-After.");
    }

    private final class Wait {

        private final ProxyContext context;
        private long timer;
        private boolean ended;
        private boolean over;

        Wait(ProxyContext context) {
            this.context = context;
        }

        void begin() {
            if (!ended) {
                Duration allowed = answer.plus(longPolls.wait(context.request().proxiedRequest()));
                timer = vertx.setTimer(allowed.toMillis(), passed -> giveUp());
            }
        }

        void end() {
            ended = true;
            vertx.cancelTimer(timer);
        }

        private void giveUp() {
            over = true;
            context.get(REQUEST, HttpClientRequest.class).reset(CANCEL);
        }
    }

    /** A request body whose end begins the wait. */
    private static final class Watched extends PassingStream {

        private final Wait wait;

        Watched(ReadStream<Buffer> source, Wait wait) {
            super(source);
            this.wait = wait;
        }

        @Override
        public ReadStream<Buffer> endHandler(Handler<Void> handler) {
            source.endHandler(
                    handler == null
                            ? null
                            : end -> {
                                wait.begin();
                                handler.handle(end);
                            });
            return this;
        }
    }
}
