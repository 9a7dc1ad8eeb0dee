package london.dsco.kit.problem;

import io.quarkus.logging.Log;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import london.dsco.kit.jdbc.Transience;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.hibernate.StaleStateException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers what was not foreseen where it was thrown: a lost race, a database that is away, a broken
 * rule of the database, and faults of our own. Nothing of the exception reaches the caller.
 */
class UnexpectedProblems {

    private static final String UNIQUE_VIOLATION = "23505";

    /** A character that PostgreSQL does not store, which is NUL alone: in text, and in JSON. */
    private static final Set<String> UNSTORABLE = Set.of("22021", "22P05");

    private static final int FRAMES = 12;

    @ServerExceptionMapper
    Response any(Throwable fault, UriInfo request, HttpHeaders headers) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refusal) {
                return Problems.answer(refusal, request);
            }
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return Problems.answer(lostRace(headers), null, request);
            }
            if (Transience.isUnavailable(cause)) {
                Log.warnf("database unavailable: %s", cause.getClass().getName());
                return Problems.answer(ProblemType.SERVICE_UNAVAILABLE, null, request);
            }
            if (cause instanceof SQLException sql
                    && UNSTORABLE.contains(String.valueOf(sql.getSQLState()))) {
                return Problems.answer(
                        ProblemType.INVALID_INPUT,
                        "A text holds a character that cannot be stored.",
                        request);
            }
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return Problems.answer(
                        ProblemType.CONFLICT,
                        "Another request recorded the same thing first.",
                        request);
            }
        }
        return unexpected(fault, request);
    }

    /** Hibernate wraps what the driver says; without this, the framework's own mapper would win. */
    @ServerExceptionMapper
    Response persistence(PersistenceException fault, UriInfo request, HttpHeaders headers) {
        return any(fault, request, headers);
    }

    private static ProblemType lostRace(HttpHeaders headers) {
        return headers.getHeaderString(HttpHeaders.IF_MATCH) == null
                ? ProblemType.CONFLICT
                : ProblemType.PRECONDITION_FAILED;
    }

    /**
     * What is logged is where it happened and of what kind: messages may repeat what a database
     * holds about a child.
     */
    static Response unexpected(Throwable fault, UriInfo request) {
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
