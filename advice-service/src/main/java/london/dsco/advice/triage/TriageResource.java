package london.dsco.advice.triage;

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

/** Triage of one request. */
@Path("/requests/{id}/triage")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Front door",
        description = "Triage, level of need, and how social care knows the child")
public class TriageResource {

    private static final String REQUEST = "Id of the request";
    private static final String TRIAGE = "Id of the triage";

    private final Triaging triaging;
    private final Caller caller;
    private final Pages pages;

    TriageResource(Triaging triaging, Caller caller, Pages pages) {
        this.triaging = triaging;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(TEAM_MANAGER)
    @Operation(
            operationId = "triageRequest",
            summary = "Triage a request",
            description =
                    "Say how the request came in, who takes it on, and by when the front door"
                            + " should have decided. That day is between receipt and the due date."
                            + " Every triage is kept, and the latest counts. A triage after that"
                            + " day is marked as late.")
    public RestResponse<TriageView> triage(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid RecordTriage decided) {
        TriageView made = triaging.triage(caller.command(id), decided);
        return Created.at("/advice/v1/requests/" + id + "/triage/" + made.id(), made);
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "listTriages",
            summary = "List the triages of a request",
            description = "Oldest first. The latest counts.")
    public Page<TriageView> list(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @BeanParam @Valid PageRequest page) {
        UUID after = pages.after(page).map(UUID::fromString).orElse(null);
        return pages.of(
                triaging.list(id, after, page.rows(), caller.actor()),
                page,
                triage -> triage.id().toString());
    }

    @GET
    @Path("/{triageId}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(operationId = "getTriage", summary = "Read a triage")
    public TriageView read(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = TRIAGE) @PathParam("triageId") UUID triageId) {
        return triaging.read(id, triageId, caller.actor());
    }
}
