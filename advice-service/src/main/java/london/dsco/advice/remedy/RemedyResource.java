package london.dsco.advice.remedy;

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

/** The remedies in one case. */
@Path("/requests/{id}/remedies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Remedies",
        description = "Complaints, mediation and appeals in a case, and what was learnt from them")
public class RemedyResource {

    private static final String REQUEST = "Id of the request";
    private static final String REMEDY = "Id of the remedy";

    private final SeekingRedress redress;
    private final Caller caller;
    private final Pages pages;

    RemedyResource(SeekingRedress redress, Caller caller, Pages pages) {
        this.redress = redress;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({SEN_CASEWORKER, BOROUGH_SYSTEM, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "openRemedy",
            summary = "Record that somebody seeks redress",
            description = "You can do this whatever the request's status.")
    public RestResponse<RemedyView> open(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid OpenRemedy remedy) {
        RemedyView made = redress.open(caller.command(id), remedy);
        return Created.at("/advice/v1/requests/" + id + "/remedies/" + made.id(), made);
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "listRemediesOfRequest",
            summary = "List the remedies in one case",
            description = "Oldest first. The SEN team sees only those that it recorded itself.")
    public Page<RemedyView> list(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                redress.list(id, pages.afterId(page), page.rows(), caller.actor()),
                page,
                remedy -> remedy.id().toString());
    }

    @GET
    @Path("/{remedyId}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(operationId = "getRemedy", summary = "Read a remedy")
    public RemedyView read(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = REMEDY) @PathParam("remedyId") UUID remedyId) {
        return redress.read(id, remedyId, caller.actor());
    }

    @POST
    @Path("/{remedyId}/outcome")
    @RolesAllowed({SEN_CASEWORKER, BOROUGH_SYSTEM, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "endRemedy",
            summary = "Record the outcome of a remedy",
            description =
                    "You can do this once. Include what the authority learnt. Mediation and"
                            + " disagreement resolution end with or without an agreement; they are"
                            + " not upheld.")
    public RemedyView end(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = REMEDY) @PathParam("remedyId") UUID remedyId,
            @NotNull @Valid EndRemedy outcome) {
        return redress.end(caller.command(id), remedyId, outcome);
    }
}
