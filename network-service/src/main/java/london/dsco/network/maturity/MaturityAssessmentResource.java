package london.dsco.network.maturity;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import london.dsco.web.NeedsMatch;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The boroughs' own ratings of their progress with the role. */
@Path("/maturity-assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Maturity", description = "How far boroughs judge they have got with the role")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class MaturityAssessmentResource {

    private final MaturityAssessing desk;
    private final Caller caller;
    private final Pages pages;

    MaturityAssessmentResource(MaturityAssessing desk, Caller caller, Pages pages) {
        this.desk = desk;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "writeMaturityAssessment",
            summary = "Write a self-assessment",
            description =
                    "It starts as a draft. Your borough has one self-assessment for each year. Give"
                            + " a level for each of the four dimensions. Text that identifies a"
                            + " person by a number, an address or a telephone number is refused.")
    public RestResponse<MaturityAssessmentView> write(
            @NotNull @Valid WriteMaturityAssessment written) {
        MaturityAssessmentView made = desk.write(caller.command(null), written.said());
        return Created.at("/network/v1/maturity-assessments/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listMaturityAssessments",
            summary = "List self-assessments",
            description =
                    "Oldest first. With `year`, the boroughs can be compared. Only a borough's own"
                            + " DSCO sees its drafts.")
    public Page<MaturityAssessmentView> list(
            @Parameter(description = "Only those of this borough, by its GSS code")
                    @QueryParam("borough")
                    @Size(max = 9)
                    String borough,
            @Parameter(description = "Only those for this year") @QueryParam("year") Integer year,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                desk.list(pages.afterId(page), borough, year, caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{maturityAssessmentId}")
    @Operation(operationId = "getMaturityAssessment", summary = "Read a self-assessment")
    public MaturityAssessmentView get(
            @Parameter(description = "Id of the self-assessment") @PathParam("maturityAssessmentId")
                    UUID maturityAssessmentId) {
        return desk.get(maturityAssessmentId, caller.actor());
    }

    @PUT
    @Path("/{maturityAssessmentId}")
    @NeedsMatch
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "changeMaturityAssessment",
            summary = "Change a self-assessment",
            description = "Only a DSCO of the borough that wrote it can change it.")
    public MaturityAssessmentView change(
            @Parameter(description = "Id of the self-assessment") @PathParam("maturityAssessmentId")
                    UUID maturityAssessmentId,
            @NotNull @Valid WriteMaturityAssessment written) {
        return desk.change(caller.commandNeedingMatch(maturityAssessmentId), written.said());
    }

    @POST
    @Path("/{maturityAssessmentId}/sharing")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "shareMaturityAssessment",
            summary = "Share a self-assessment with every member")
    public MaturityAssessmentView share(
            @Parameter(description = "Id of the self-assessment") @PathParam("maturityAssessmentId")
                    UUID maturityAssessmentId) {
        return desk.share(caller.command(maturityAssessmentId));
    }

    @POST
    @Path("/{maturityAssessmentId}/withdrawal")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "withdrawMaturityAssessment",
            summary = "Withdraw a self-assessment",
            description = "Other members can no longer read it.")
    public MaturityAssessmentView withdraw(
            @Parameter(description = "Id of the self-assessment") @PathParam("maturityAssessmentId")
                    UUID maturityAssessmentId) {
        return desk.withdraw(caller.command(maturityAssessmentId));
    }
}
