package london.dsco.web.edge;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import london.dsco.problem.Problem;

/** Passes the problem in the REST layer's answer to the {@link SecurityLog}. */
@Provider
class ProblemNote implements ContainerResponseFilter {

    private final CurrentVertxRequest current;

    ProblemNote(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem && current.getCurrent() != null) {
            SecurityLog.note(current.getCurrent(), problem);
        }
    }
}
