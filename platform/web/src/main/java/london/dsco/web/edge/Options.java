package london.dsco.web.edge;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/** Answers OPTIONS with the methods that exist at the address (RFC 9110 section 9.3.7). */
@Provider
@PreMatching
class Options implements ContainerRequestFilter {

    private final Operations operations;

    Options(Operations operations) {
        this.operations = operations;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!HttpMethod.OPTIONS.equals(request.getMethod())) {
            return;
        }
        Set<String> methods =
                operations.methodsAt(request.getUriInfo().getRequestUri().getRawPath());
        if (methods.isEmpty()) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        request.abortWith(
                Response.noContent().header(HttpHeaders.ALLOW, String.join(", ", methods)).build());
    }
}
