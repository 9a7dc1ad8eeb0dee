package london.dsco.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.List;
import java.util.stream.Stream;
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

    /** Returns the conditions that were sent: {@code If-Match} and {@code If-None-Match}. */
    Match whenSent() {
        boolean sent = isSent(HttpHeaders.IF_MATCH) || isSent(HttpHeaders.IF_NONE_MATCH);
        return sent ? this::check : Match.ANY;
    }

    /** Returns the conditions, of which {@code If-Match} is required. */
    Match needed() {
        if (isSent(HttpHeaders.IF_MATCH)) {
            return this::check;
        }
        return current -> {
            throw Refusal.of(Refusal.Code.PRECONDITION_REQUIRED).raise();
        };
    }

    /**
     * Checks the conditions. With {@code If-Match}, it is enough that the caller holds one
     * representation, because all show the same state. With {@code If-None-Match} alone the caller
     * may hold none; if there is no record, nobody holds one.
     */
    private void check(List<?> current) {
        Stream<EntityTag> all = current.stream().map(tags::of);
        boolean met =
                isSent(HttpHeaders.IF_MATCH)
                        ? all.anyMatch(this::holds)
                        : all.allMatch(this::holds);
        if (!met) {
            throw Refusal.of(Refusal.Code.PRECONDITION_FAILED).raise();
        }
    }

    private boolean holds(EntityTag tag) {
        return request.evaluatePreconditions(tag) == null;
    }

    private boolean isSent(String header) {
        return headers.getHeaderString(header) != null;
    }
}
