package london.dsco.advice.query;

import static london.dsco.domain.Roles.DSCO;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import london.dsco.web.Caller;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The queries that the DSCO has not yet answered. */
@Path("/queries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Queries")
public class OpenQueryResource {

    private final Asking asking;
    private final Caller caller;
    private final Pages pages;

    OpenQueryResource(Asking asking, Caller caller, Pages pages) {
        this.asking = asking;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "listOpenQueries",
            summary = "List unanswered queries",
            description =
                    "Covers every request of your borough, oldest first. Each query says whether it"
                            + " is due by the next working day or overdue. The access log records"
                            + " every request that you see here.")
    public Page<QueryView> list(
            @Parameter(description = "Due before this London date") @QueryParam("dueBefore")
                    LocalDate dueBefore,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                asking.open(dueBefore, pages.afterId(page), page.limit(), caller.actor()),
                page,
                query -> query.id().toString());
    }
}
