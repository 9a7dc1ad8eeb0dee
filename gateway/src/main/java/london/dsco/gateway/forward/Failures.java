package london.dsco.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeoutException;
import london.dsco.gateway.edge.ProblemAnswers;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.jboss.logging.Logger;

/** Answers for a service that cannot answer: it is unavailable, hangs, or failed halfway. */
@ApplicationScoped
public class Failures implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private final ProblemAnswers problems;

    Failures(ProblemAnswers problems) {
        this.problems = problems;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest()
                .recover(failure -> Future.succeededFuture(answer(context, refusalOf(failure))));
    }

    /**
     * Ends the caller's connection if an answer breaks off, so that half of it cannot pass for the
     * whole. It closes the connection instead of resetting the response. After a reset, Vert.x
     * never reports the end of the response, and a graceful shutdown waits for it in vain.
     */
    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var response = context.response();
        var body = response.getBody();
        if (body != null) {
            var connection = context.request().proxiedRequest().connection();
            response.setBody(Body.body(new Unbroken(body.stream(), connection), body.length()));
        }
        return context.sendResponse();
    }

    private static final class Unbroken extends PassingStream {

        private final HttpConnection connection;

        Unbroken(ReadStream<Buffer> source, HttpConnection connection) {
            super(source);
            this.connection = connection;
        }

        @Override
        public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
            source.exceptionHandler(
                    failure -> {
                        LOG.warnf("Service broke off its answer: %s", failure.toString());
                        connection.close();
                    });
            return this;
        }
    }

    private ProxyResponse answer(ProxyContext context, ProblemException refusal) {
        var request = context.request().proxiedRequest();
        var response = context.request().release().response();
        response.setStatusCode(refusal.type().status());
        response.setBody(Body.body(problems.body(refusal, request)));
        problems.headers(refusal.type()).forEach(response::putHeader);
        problems.closeWhenUnread(refusal.type(), request);
        return response;
    }

    private static ProblemException refusalOf(Throwable failure) {
        if (failure instanceof ProblemException refusal) {
            return refusal;
        }
        // The message of a failure contains addresses at most, and nothing of the request.
        LOG.warnf("Service failed: %s", failure.toString());
        return new ProblemException(
                failure instanceof TimeoutException
                        ? ProblemType.SERVICE_UNAVAILABLE
                        : ProblemType.BAD_GATEWAY);
    }

    /**
     * Returns the problem for a connection that could not be made: nothing was sent, so nothing can
     * have happened.
     */
    static ProblemException away(Throwable failure) {
        LOG.warnf("Service is away: %s", failure.toString());
        return new ProblemException(ProblemType.SERVICE_UNAVAILABLE);
    }
}
