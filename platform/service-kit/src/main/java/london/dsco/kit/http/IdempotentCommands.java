package london.dsco.kit.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import london.dsco.kit.caller.Caller;
import london.dsco.kit.caller.CurrentCaller;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/** Carries out {@link Idempotent}. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class IdempotentCommands {

    static final String HEADER = "Idempotency-Key";

    private final IdempotencyKeys keys;
    private final CurrentCaller caller;
    private final Representations representations;
    private final HttpHeaders headers;
    private final Request request;
    private final UriInfo uri;

    IdempotentCommands(
            IdempotencyKeys keys,
            CurrentCaller caller,
            Representations representations,
            HttpHeaders headers,
            Request request,
            UriInfo uri) {
        this.keys = keys;
        this.caller = caller;
        this.representations = representations;
        this.headers = headers;
        this.request = request;
        this.uri = uri;
    }

    @AroundInvoke
    Object once(InvocationContext command) throws Exception {
        try {
            return QuarkusTransaction.joiningExisting().call(() -> inTransaction(command));
        } catch (QuarkusTransactionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private Object inTransaction(InvocationContext command) throws Exception {
        String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return command.proceed();
        }
        if (!key.matches("[\\x21-\\x7E]{1,255}")) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_INVALID);
        }
        Caller who = caller.get();
        byte[] fingerprint = fingerprint(command);
        Optional<Response> first = keys.claim(who, key, fingerprint);
        if (first.isPresent()) {
            return first.get();
        }
        Response answer = (Response) command.proceed();
        if (answer.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL) {
            keys.keep(who, key, fingerprint, answer);
        }
        return answer;
    }

    /** What makes two requests the same: method, path and the body as it was understood. */
    private byte[] fingerprint(InvocationContext command) {
        return Representations.sha256(
                request.getMethod().getBytes(UTF_8),
                uri.getRequestUri().getRawPath().getBytes(UTF_8),
                representations.bytes(command.getParameters()));
    }
}
