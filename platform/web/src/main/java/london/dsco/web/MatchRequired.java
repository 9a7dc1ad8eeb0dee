package london.dsco.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import london.dsco.domain.Refusal;

/** Enforces {@link NeedsMatch}. */
@Provider
@NeedsMatch
class MatchRequired implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw Refusal.of(Refusal.Code.PRECONDITION_REQUIRED).raise();
        }
    }
}
