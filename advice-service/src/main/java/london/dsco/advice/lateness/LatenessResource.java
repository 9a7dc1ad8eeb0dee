package london.dsco.advice.lateness;

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

/** Exceptions, which excuse lateness. */
@Path("/requests/{id}/exceptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
public class LatenessResource {

    private final Excusing excusing;
    private final Caller caller;
    private final Pages pages;

    LatenessResource(Excusing excusing, Caller caller, Pages pages) {
        this.excusing = excusing;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "listExceptions",
            summary = "List the exceptions of a request",
            description = "Oldest first.")
    public Page<LatenessClaimView> list(
            @PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return pages.of(
                excusing.list(id, pages.afterId(page), page.rows(), caller.actor()),
                page,
                claim -> claim.id().toString());
    }

    @GET
    @Path("/{exceptionId}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(operationId = "getException", summary = "Read an exception")
    public LatenessClaimView find(
            @PathParam("id") UUID id,
            @Parameter(description = "The identifier of the exception") @PathParam("exceptionId")
                    UUID exceptionId) {
        return excusing.find(id, exceptionId, caller.actor());
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({TEAM_MANAGER, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "claimException",
            summary = "Claim an exception",
            description =
                    "The exception applies once a DSCO or another manager approves it. It"
                            + " does not change the due date.")
    public RestResponse<LatenessClaimView> claim(
            @PathParam("id") UUID id, @NotNull @Valid ClaimLateness claim) {
        LatenessClaimView claimed = excusing.claim(caller.command(id), claim);
        return Created.at("/advice/v1/requests/" + id + "/exceptions/" + claimed.id(), claimed);
    }

    @POST
    @Path("/{exceptionId}/approval")
    @RolesAllowed({DSCO, TEAM_MANAGER})
    @Operation(
            operationId = "approveException",
            summary = "Approve an exception",
            description =
                    "The person who claimed it cannot approve it. Nor can the author, or a"
                            + " manager who has allocated the case. Until the case is allocated, only"
                            + " a DSCO can. After that, a manager of any team in the borough can too.")
    public LatenessClaimView approve(
            @PathParam("id") UUID id,
            @Parameter(description = "The identifier of the exception") @PathParam("exceptionId")
                    UUID exceptionId) {
        return excusing.approve(caller.command(id), exceptionId);
    }
}
