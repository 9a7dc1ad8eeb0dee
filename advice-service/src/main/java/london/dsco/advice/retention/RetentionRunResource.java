package london.dsco.advice.retention;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;

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
import java.util.List;
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

/** Runs that find and delete what is past its time. */
@Path("/retention-runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Retention",
        description =
                "How long records are kept, what stops their deletion, and how they are"
                        + " deleted")
public class RetentionRunResource {

    private static final String PATH = "/advice/v1/retention-runs/";
    private static final String RUN = "Id of the run";
    private static final UUID AFTER_EVERY_ID = new UUID(-1, -1);

    private final Clearing clearing;
    private final Caller caller;
    private final Pages pages;

    RetentionRunResource(Clearing clearing, Caller caller, Pages pages) {
        this.clearing = clearing;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(BOROUGH_ADMIN)
    @Operation(
            operationId = "startRetentionRun",
            summary = "Find records past their retention period, and delete them",
            description =
                    "Uses your borough's setting retentionSchedule. A dry run deletes nothing: read"
                            + " its findings first. Otherwise the run deletes up to 200 requests,"
                            + " each with everything about it; if more are left, continue the run."
                            + " It never deletes an open request or one under a legal hold. The"
                            + " same schedule applies to considerations, which are counted. Deleted"
                            + " records cannot be restored.")
    public RestResponse<RetentionRunView> start(@NotNull @Valid StartRetentionRun start) {
        RetentionRunView run = clearing.start(caller.command(null), start.dryRun());
        return Created.at(PATH + run.id(), run);
    }

    @GET
    @RolesAllowed(BOROUGH_ADMIN)
    @Operation(
            operationId = "listRetentionRuns",
            summary = "List the retention runs of your borough",
            description = "Newest first.")
    public Page<RetentionRunView> list(@BeanParam @Valid PageRequest page) {
        UUID before = pages.after(page).map(UUID::fromString).orElse(AFTER_EVERY_ID);
        return pages.of(
                clearing.list(caller.actor(), before, page.rows()),
                page,
                run -> run.id().toString());
    }

    @GET
    @Path("/{runId}")
    @RolesAllowed(BOROUGH_ADMIN)
    @Operation(operationId = "getRetentionRun", summary = "Read the result of a retention run")
    public RetentionRunView read(@Parameter(description = RUN) @PathParam("runId") UUID runId) {
        return clearing.read(runId, caller.actor());
    }

    @GET
    @Path("/{runId}/findings")
    @RolesAllowed(BOROUGH_ADMIN)
    @Operation(
            operationId = "listRetentionFindings",
            summary = "List what a retention run found and deleted",
            description =
                    "Lists each request with the line of the schedule that keeps it longest, the"
                            + " day from which it may be deleted, and what happened to it. The"
                            + " access log records that you read this.")
    public Page<RetentionFindingView> findings(
            @Parameter(description = RUN) @PathParam("runId") UUID runId,
            @BeanParam @Valid PageRequest page) {
        List<RetentionFindingView> found =
                clearing.findings(runId, caller.actor(), pages.afterId(page), page.limit());
        return pages.of(found, page, each -> each.requestId().toString());
    }

    @POST
    @Path("/{runId}/continuation")
    @RolesAllowed(BOROUGH_ADMIN)
    @Operation(
            operationId = "continueRetentionRun",
            summary = "Continue a retention run",
            description =
                    "Deletes up to 200 more of the requests that it found. Each is checked again:"
                            + " one that is now under a hold, or is no longer past its retention"
                            + " period, is not deleted.")
    public RetentionRunView carryOn(@Parameter(description = RUN) @PathParam("runId") UUID runId) {
        return clearing.carryOn(caller.command(runId));
    }
}
