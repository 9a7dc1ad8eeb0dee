package london.dsco.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/**
 * Guards a change against overwriting what its author has not seen: {@code If-Match} (RFC 9110
 * section 13.1.1).
 */
@ApplicationScoped
public class Preconditions {

    private final Representations representations;
    private final HttpHeaders request;

    Preconditions(Representations representations, HttpHeaders request) {
        this.representations = representations;
        this.request = request;
    }

    /**
     * For resources that people edit. Call it inside the transaction that makes the change.
     *
     * @param current the resource as the caller would read it now; where several views show the
     *     same state, any of their tags will do
     * @throws ProblemException {@code precondition-required} (428) without {@code If-Match}, {@code
     *     precondition-failed} (412) when it is stale
     */
    public void requireIfMatch(Object... current) {
        if (request.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw new ProblemException(ProblemType.PRECONDITION_REQUIRED);
        }
        honourIfMatch(current);
    }

    /**
     * For registers that a borough's own system feeds and for transitions: {@code If-Match} is
     * honoured when sent.
     *
     * @throws ProblemException {@code precondition-failed} (412) when it is sent and stale
     */
    public void honourIfMatch(Object... current) {
        String sent = request.getHeaderString(HttpHeaders.IF_MATCH);
        if (sent != null
                && Arrays.stream(current)
                        .noneMatch(
                                view -> Representations.names(sent, representations.tagOf(view)))) {
            throw new ProblemException(ProblemType.PRECONDITION_FAILED);
        }
    }
}
