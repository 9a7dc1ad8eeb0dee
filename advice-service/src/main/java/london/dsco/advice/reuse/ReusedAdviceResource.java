package london.dsco.advice.reuse;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Earlier advice that one request relies on. */
@Path("/requests/{id}/reused-advice")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Earlier advice", description = "Advice that does not need to be sought again")
public class ReusedAdviceResource {

    private static final String REQUEST = "Id of the request";
    private static final String REUSED = "Id of the earlier advice on record";

    private final Reusing reusing;
    private final Caller caller;
    private final Pages pages;

    ReusedAdviceResource(Reusing reusing, Caller caller, Pages pages) {
        this.reusing = reusing;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "reuseAdvice",
            summary = "Record that earlier advice is sufficient",
            description =
                    "Under regulation 6(4) of the SEND Regulations 2014: its author, the authority"
                            + " and the child's parent or the young person must each be satisfied."
                            + " The advice names it as reusedAdviceId, and is submitted and"
                            + " dispatched as usual.")
    public RestResponse<ReusedAdviceView> record(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid ReuseAdvice earlier) {
        ReusedAdviceView made = reusing.record(caller.command(id), earlier);
        return Created.at("/advice/v1/requests/" + id + "/reused-advice/" + made.id(), made);
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "listReusedAdvice",
            summary = "List the earlier advice that a request relies on",
            description = "Oldest first.")
    public Page<ReusedAdviceView> list(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                reusing.list(id, pages.afterId(page), page.rows(), caller.actor()),
                page,
                reused -> reused.id().toString());
    }

    @GET
    @Path("/{reusedAdviceId}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "getReusedAdvice",
            summary = "Read a piece of earlier advice on record")
    public ReusedAdviceView read(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = REUSED) @PathParam("reusedAdviceId") UUID reusedAdviceId) {
        return reusing.read(id, reusedAdviceId, caller.actor());
    }
}
