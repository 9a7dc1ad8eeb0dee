package london.dsco.advice.writing;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.request.AdviceRequestView;
import london.dsco.web.Caller;
import london.dsco.web.NeedsMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The advice: its working text and its submitted versions. */
@Path("/requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Advice", description = "The structured advice: needs, outcomes and provision")
public class AdviceWritingResource {

    private final Writing writing;
    private final Reading reading;
    private final Caller caller;

    AdviceWritingResource(Writing writing, Reading reading, Caller caller) {
        this.writing = writing;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Path("/advice")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "getAdvice",
            summary = "Read the advice",
            description =
                    "Authors, managers and DSCOs read the working text. A manager sees the"
                            + " restricted annex only with an Access-Purpose. Everyone else reads"
                            + " the dispatched version, without what is for social care only: risk"
                            + " factors, context factors, Signs of Safety, the restricted annex and"
                            + " the marks that point at it. The DSCO of a borough with which the"
                            + " case is shared does too, once it is signed off.")
    public AdviceContent text(@PathParam("id") UUID id) {
        return reading.text(id, caller.actor());
    }

    @PUT
    @NeedsMatch
    @Path("/advice")
    @RolesAllowed(ADVICE_AUTHOR)
    @Operation(
            operationId = "saveAdvice",
            summary = "Save the working text",
            description =
                    "It may be incomplete. If-Match takes the ETag of the advice or of the"
                            + " request.")
    public AdviceContent save(@PathParam("id") UUID id, @NotNull @Valid AdviceContent text) {
        return writing.save(caller.commandNeedingMatch(id), text);
    }

    @GET
    @Path("/advice/versions/{version}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(operationId = "getAdviceVersion", summary = "Read a submitted version")
    public AdviceVersionView version(
            @PathParam("id") UUID id,
            @Parameter(description = "Which version") @PathParam("version") @Min(1) int version) {
        return reading.version(id, version, caller.actor());
    }

    @POST
    @Path("/submission")
    @RolesAllowed(ADVICE_AUTHOR)
    @Operation(
            operationId = "submitAdvice",
            summary = "Submit the advice to quality assurance",
            description =
                    "The working text becomes a version that cannot be changed. The author confirms"
                            + " that it names no third party and says no more than it needs to; the"
                            + " version records this. If anything is missing, the answer lists all"
                            + " of it.")
    public AdviceRequestView submit(
            @PathParam("id") UUID id, @RequestBody(required = true) SubmitAdvice body) {
        return writing.submit(caller.command(id), body);
    }
}
