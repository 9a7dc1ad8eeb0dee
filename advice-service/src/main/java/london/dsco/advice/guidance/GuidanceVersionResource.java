package london.dsco.advice.guidance;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.HEALTH_PARTNER;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** The versions of guidance, and who has read them. */
@Path("/guidance/{guidanceId}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Guidance")
public class GuidanceVersionResource {

    private static final String GUIDANCE = "Id of the guidance";
    private static final String NUMBER = "Number of the version, starting from 1";

    private final Publishing publishing;
    private final Acknowledging acknowledging;
    private final Library library;
    private final Caller caller;

    GuidanceVersionResource(
            Publishing publishing, Acknowledging acknowledging, Library library, Caller caller) {
        this.publishing = publishing;
        this.acknowledging = acknowledging;
        this.library = library;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "publishGuidanceVersion",
            summary = "Publish a new version of guidance",
            description =
                    "Send the whole text. Earlier versions do not change. Its audience must read"
                            + " and acknowledge it again.")
    public RestResponse<GuidanceVersionView> publish(
            @Parameter(description = GUIDANCE) @PathParam("guidanceId") UUID guidanceId,
            @NotNull @Valid PublishVersion version) {
        GuidanceVersionView made = publishing.publishVersion(caller.command(guidanceId), version);
        return Created.at(GuidanceResource.PATH + guidanceId + "/versions/" + made.number(), made);
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({
        ADVICE_AUTHOR,
        TEAM_MANAGER,
        DSCO,
        SEN_CASEWORKER,
        HEALTH_PARTNER,
        BOROUGH_ADMIN,
        BOROUGH_SYSTEM
    })
    @Operation(
            operationId = "getGuidanceVersion",
            summary = "Read a version of guidance",
            description =
                    "The text is plain text or Markdown, as it was sent. Treat HTML in it as text."
                            + " A process map is a list of steps that you can draw.")
    public GuidanceVersionView read(
            @Parameter(description = GUIDANCE) @PathParam("guidanceId") UUID guidanceId,
            @Parameter(description = NUMBER) @PathParam("number") @Min(1) @Max(9_999) int number) {
        return library.version(guidanceId, number, caller.actor());
    }

    @POST
    @Path("/{number}/acknowledgement")
    @RolesAllowed({
        ADVICE_AUTHOR,
        TEAM_MANAGER,
        DSCO,
        SEN_CASEWORKER,
        HEALTH_PARTNER,
        BOROUGH_ADMIN
    })
    @Operation(
            operationId = "acknowledgeGuidance",
            summary = "Say that you have read a version of guidance",
            description =
                    "Do this once for each version; repeating it changes nothing. You cannot"
                            + " acknowledge a version that has been replaced.")
    public AcknowledgementView acknowledge(
            @Parameter(description = GUIDANCE) @PathParam("guidanceId") UUID guidanceId,
            @Parameter(description = NUMBER) @PathParam("number") @Min(1) @Max(9_999) int number) {
        return acknowledging.acknowledge(caller.command(guidanceId), number);
    }
}
