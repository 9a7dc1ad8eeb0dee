package london.dsco.review.termlist;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.HEALTH_PARTNER;
import static london.dsco.domain.Roles.REVIEW_COORDINATOR;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.SETTING;
import static london.dsco.domain.Roles.TEAM_MANAGER;
import static london.dsco.domain.Roles.VIRTUAL_SCHOOL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The lists as they were sent, and who has acknowledged them. */
@Path("/term-lists/{term}")
@Tag(name = "Term lists")
@Produces(APPLICATION_JSON)
public class PublicationResource {

    private final Publishing publishing;
    private final Acknowledging acknowledging;
    private final Caller caller;

    PublicationResource(Publishing publishing, Acknowledging acknowledging, Caller caller) {
        this.publishing = publishing;
        this.acknowledging = acknowledging;
        this.caller = caller;
    }

    @POST
    @Path("/publication")
    @RolesAllowed(REVIEW_COORDINATOR)
    @Operation(
            operationId = "publishTermList",
            summary = "Send the list for a term",
            description =
                    "Stores today's list, so that it can be read and compared later. Send it at"
                            + " least two weeks before the term begins: a later one is marked as"
                            + " late. A list can be sent only once.")
    @APIResponse(
            responseCode = "201",
            description = "The list has been sent",
            content = @Content(schema = @Schema(implementation = SentTermListView.class)))
    @APIResponse(responseCode = "409")
    public RestResponse<SentTermListView> publish(
            @Parameter(description = TermListResource.WHICH) @PathParam("term") @Size(max = 11)
                    String term) {
        var wanted = TermListResource.asTerm(term);
        return Created.at(
                "/reviews/v1/term-lists/" + wanted.code() + "/publication",
                publishing.publish(caller.command(wanted), wanted));
    }

    @GET
    @Path("/publication")
    @RolesAllowed({
        BOROUGH_ADMIN,
        BOROUGH_SYSTEM,
        DSCO,
        HEALTH_PARTNER,
        REVIEW_COORDINATOR,
        SEN_CASEWORKER,
        SETTING,
        TEAM_MANAGER,
        VIRTUAL_SCHOOL
    })
    @Operation(
            operationId = "getTermListPublication",
            summary = "Read the list for a term as it was sent",
            description =
                    "Shows each review as it was sent, beside its state today. You see the"
                            + " reviews your role can see today.")
    public TermListPublicationView read(
            @Parameter(description = TermListResource.WHICH) @PathParam("term") @Size(max = 11)
                    String term) {
        return publishing.read(TermListResource.asTerm(term), caller.actor());
    }

    @POST
    @Path("/acknowledgement")
    @RolesAllowed({DSCO, HEALTH_PARTNER, SETTING, TEAM_MANAGER, VIRTUAL_SCHOOL})
    @Operation(
            operationId = "acknowledgeTermList",
            summary = "Acknowledge the list for a term",
            description =
                    "A setting acknowledges it for itself. Everyone else does so for health, the"
                            + " virtual school or social care. If it is acknowledged again, the"
                            + " first day counts.")
    @APIResponse(responseCode = "200", description = "You have the list")
    public AcknowledgementView acknowledge(
            @Parameter(description = TermListResource.WHICH) @PathParam("term") @Size(max = 11)
                    String term) {
        return acknowledging.acknowledge(caller.command(TermListResource.asTerm(term)));
    }

    @GET
    @Path("/outstanding")
    @RolesAllowed({DSCO, REVIEW_COORDINATOR, SEN_CASEWORKER})
    @Operation(
            operationId = "getTermListOutstanding",
            summary = "Read who has not acknowledged the list",
            description = "Remind them from the seventh day after the list was sent.")
    public OutstandingView outstanding(
            @Parameter(description = TermListResource.WHICH) @PathParam("term") @Size(max = 11)
                    String term) {
        return acknowledging.outstanding(TermListResource.asTerm(term), caller.actor());
    }
}
