package london.dsco.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.List;
import london.dsco.domain.Command.Match;
import london.dsco.domain.Refusal;

/** The request's conditions on what it changes (RFC 9110 section 13.1). */
@RequestScoped
class Conditions {

    private final HttpHeaders headers;
    private final Request request;
    private final StrongTags tags;

    Conditions(HttpHeaders headers, Request request, StrongTags tags) {
        this.headers = headers;
        this.request = request;
        this.tags = tags;
    }

    /** {@code If-Match} counts when it is sent. */
    Match whenSent() {
        boolean sent = isSent(HttpHeaders.IF_MATCH) || isSent(HttpHeaders.IF_NONE_MATCH);
        return sent ? this::check : current -> {};
    }

    /** {@code If-Match} has to be sent. */
    Match needed() {
        if (isSent(HttpHeaders.IF_MATCH)) {
            return this::check;
        }
        return current -> {
            throw Refusal.of(Refusal.Code.PRECONDITION_REQUIRED).raise();
        };
    }

    /** One representation that the caller holds is enough: each shows the same state. */
    private void check(List<?> current) {
        boolean met =
                current.stream()
                        .map(tags::of)
                        .anyMatch(tag -> request.evaluatePreconditions(tag) == null);
        if (!met) {
            throw Refusal.of(Refusal.Code.PRECONDITION_FAILED).raise();
        }
    }

    private boolean isSent(String header) {
        return headers.getHeaderString(header) != null;
    }
}
