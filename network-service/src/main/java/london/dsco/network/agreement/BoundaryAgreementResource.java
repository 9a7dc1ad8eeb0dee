package london.dsco.network.agreement;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
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
import jakarta.ws.rs.QueryParam;
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

/** The agreements that boroughs make among themselves. */
@Path("/boundary-agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Boundary agreements",
        description = "What boroughs agree about children who cross a boundary")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN})
public class BoundaryAgreementResource {

    private static final String AGREEMENT = "Id of the agreement";

    private final Agreeing agreeing;
    private final Caller caller;
    private final Pages pages;

    BoundaryAgreementResource(Agreeing agreeing, Caller caller, Pages pages) {
        this.agreeing = agreeing;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "proposeBoundaryAgreement",
            summary = "Propose an agreement to other boroughs",
            description =
                    "An agreement is general, not about any one child: who commissions, assesses or"
                            + " pays across a boundary, and how disputes are settled. It is in"
                            + " force from its first day once every party has accepted it. Only its"
                            + " parties can read it. Its text cannot change: propose a new"
                            + " agreement to replace it.")
    public RestResponse<BoundaryAgreementView> propose(@NotNull @Valid ProposeAgreement proposed) {
        BoundaryAgreementView made = agreeing.propose(caller.command(null), proposed.said());
        return Created.at("/network/v1/boundary-agreements/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listBoundaryAgreements",
            summary = "List your borough's agreements",
            description =
                    "Lists those that your borough proposed and those it was asked to agree, oldest"
                            + " first.")
    public Page<BoundaryAgreementView> list(
            @Parameter(description = "Only those about this") @QueryParam("subject")
                    AgreementSubject subject,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                agreeing.list(pages.afterId(page), subject, caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{agreementId}")
    @Operation(
            operationId = "getBoundaryAgreement",
            summary = "Read an agreement and its parties' answers")
    public BoundaryAgreementView get(
            @Parameter(description = AGREEMENT) @PathParam("agreementId") UUID agreementId) {
        return agreeing.get(agreementId, caller.actor());
    }

    @POST
    @Path("/{agreementId}/answer")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "answerBoundaryAgreement",
            summary = "Accept or decline an agreement",
            description = "A borough it was proposed to can answer once.")
    public BoundaryAgreementView answer(
            @Parameter(description = AGREEMENT) @PathParam("agreementId") UUID agreementId,
            @NotNull @Valid AnswerAgreement answer) {
        return agreeing.answer(agreementId, caller.command(null), answer.said());
    }

    @POST
    @Path("/{agreementId}/ending")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "endBoundaryAgreement",
            summary = "End an agreement",
            description = "The borough that proposed it can end it, and must give the reason.")
    public BoundaryAgreementView end(
            @Parameter(description = AGREEMENT) @PathParam("agreementId") UUID agreementId,
            @NotNull @Valid EndAgreement ended) {
        return agreeing.end(caller.command(agreementId), ended.reason());
    }
}
