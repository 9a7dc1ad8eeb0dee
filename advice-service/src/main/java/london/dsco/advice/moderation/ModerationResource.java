package london.dsco.advice.moderation;

import static london.dsco.domain.Roles.DSCO;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The second score of an audit. */
@Path("/audits/{auditId}/moderation")
@RolesAllowed(DSCO)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Moderation",
        description = "Second scores of audits, and how far auditors and moderators agree")
public class ModerationResource {

    private static final String AUDIT = "The identifier of the audit";

    private final Moderating moderating;
    private final Agreeing agreeing;
    private final Caller caller;

    ModerationResource(Moderating moderating, Agreeing agreeing, Caller caller) {
        this.moderating = moderating;
        this.agreeing = agreeing;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getModeration",
            summary = "Read the moderation of an audit",
            description =
                    "Until somebody gives a second score, you see the advice and the template"
                            + " version, but nothing from the audit. Do not open the request's"
                            + " audit before you score.")
    public ModerationView read(@Parameter(description = AUDIT) @PathParam("auditId") UUID auditId) {
        return moderating.read(auditId, caller.actor());
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "moderateAudit",
            summary = "Give an audit a second score",
            description =
                    "For a DSCO who has no other part in the case. You score the version that was"
                            + " audited, by the same template. If the grades differ, you and the"
                            + " auditor meet. The audit and the request's status do not change.")
    public RestResponse<ModerationView> moderate(
            @Parameter(description = AUDIT) @PathParam("auditId") UUID auditId,
            @NotNull @Valid SecondScores scores) {
        return Created.at(
                "/advice/v1/audits/" + auditId + "/moderation",
                moderating.moderate(caller.command(auditId), scores));
    }

    @POST
    @Path("/agreement")
    @Operation(
            operationId = "agreeModeration",
            summary = "Record what the auditor and moderator agreed",
            description =
                    "One of the two records this after they have met, and the other confirms it."
                            + " The system computes the moderated grade from the agreed scores, and"
                            + " keeps both earlier scores. Until it is confirmed, either of you can"
                            + " record it again.")
    public ModerationView agree(
            @Parameter(description = AUDIT) @PathParam("auditId") UUID auditId,
            @NotNull @Valid AgreedScores scores) {
        return agreeing.agree(caller.command(auditId), scores);
    }

    @POST
    @Path("/agreement/confirmation")
    @Operation(
            operationId = "confirmModeration",
            summary = "Confirm what the auditor and moderator agreed",
            description =
                    "Whoever did not record it confirms it. The moderated grade is then final.")
    public ModerationView confirm(
            @Parameter(description = AUDIT) @PathParam("auditId") UUID auditId) {
        return agreeing.confirm(caller.command(auditId));
    }
}
