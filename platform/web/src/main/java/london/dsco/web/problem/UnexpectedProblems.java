package london.dsco.web.problem;

import io.quarkus.logging.Log;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Arrays;
import london.dsco.domain.RefusedException;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers what was not foreseen where it was thrown: a refusal wrapped in something else, a
 * database error, and faults of our own. Nothing of the exception reaches the caller.
 */
public class UnexpectedProblems {

    private static final int FRAMES = 12;

    @ServerExceptionMapper
    Response any(Throwable fault, UriInfo request, HttpHeaders headers) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refused) {
                return Problems.answer(refused, request);
            }
            if (cause instanceof RefusedException refused) {
                return Problems.answer(RefusalProblems.of(refused.refusal()), request);
            }
            if (isBrokenOff(cause)) {
                return Problems.answer(ProblemType.REQUEST_TIMEOUT, null, request);
            }
        }
        boolean conditional = headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
        return DatabaseFault.of(fault)
                .map(known -> Problems.answer(known.problem(conditional), request))
                .orElseGet(() -> unexpected(fault, request));
    }

    /** Returns whether the caller went away while their body was read, or was cut off. */
    private static boolean isBrokenOff(Throwable cause) {
        return cause instanceof IOException
                && cause.getStackTrace().length > 0
                && cause.getStackTrace()[0].getClassName().contains("VertxInputStream");
    }

    /**
     * Logs where it happened, and its type. It omits messages, which may repeat what a database
     * contains about a child.
     */
    public static Response unexpected(Throwable fault, UriInfo request) {
        StringBuilder trace = new StringBuilder();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            trace.append(cause.getClass().getName());
            Arrays.stream(cause.getStackTrace())
                    .limit(FRAMES)
                    .forEach(frame -> trace.append("\n  at ").append(frame));
            trace.append('\n');
        }
        Log.errorf("unexpected fault: %s", trace);
        return Problems.answer(ProblemType.INTERNAL_ERROR, null, request);
    }
}
