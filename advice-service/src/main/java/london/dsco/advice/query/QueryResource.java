package london.dsco.advice.query;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.DSCO;
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

/** The queries about one request. */
@Path("/requests/{id}/queries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Queries", description = "Questions to the DSCO that do not need a meeting")
public class QueryResource {

    private static final String REQUEST = "Id of the request";
    private static final String QUERY = "Id of the query";

    private final Asking asking;
    private final Caller caller;
    private final Pages pages;

    QueryResource(Asking asking, Caller caller, Pages pages) {
        this.asking = asking;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER})
    @Operation(
            operationId = "askQuery",
            summary = "Ask the DSCO",
            description =
                    "Use this for a question that needs no meeting. The answer is due in five"
                            + " working days. Only social care can read it.")
    public RestResponse<QueryView> ask(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid AskQuery query) {
        QueryView made = asking.ask(caller.command(id), query);
        return Created.at("/advice/v1/requests/" + id + "/queries/" + made.id(), made);
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "listQueries",
            summary = "List the queries about a request",
            description = "Oldest first.")
    public Page<QueryView> list(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @BeanParam @Valid PageRequest page) {
        UUID after = pages.after(page).map(UUID::fromString).orElse(null);
        return pages.of(
                asking.list(id, after, page.rows(), caller.actor()),
                page,
                query -> query.id().toString());
    }

    @GET
    @Path("/{queryId}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(operationId = "getQuery", summary = "Read a query")
    public QueryView read(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = QUERY) @PathParam("queryId") UUID queryId) {
        return asking.read(id, queryId, caller.actor());
    }

    @POST
    @Path("/{queryId}/answer")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "answerQuery",
            summary = "Answer a query",
            description = "You can answer once. A late answer is accepted, and counts as late.")
    public QueryView answer(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = QUERY) @PathParam("queryId") UUID queryId,
            @NotNull @Valid AnswerQuery answer) {
        return asking.answer(caller.command(id), queryId, answer);
    }
}
