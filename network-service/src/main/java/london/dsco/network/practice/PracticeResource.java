package london.dsco.network.practice;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** The practice library. */
@Path("/practices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Practices",
        description = "What boroughs found to work, what got in the way and what they learnt")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class PracticeResource {

    private final PracticeLibrary library;
    private final PeerReviewing reviewing;
    private final Caller caller;
    private final Pages pages;

    PracticeResource(PracticeLibrary library, PeerReviewing reviewing, Caller caller, Pages pages) {
        this.library = library;
        this.reviewing = reviewing;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "writePractice",
            summary = "Write a practice",
            description =
                    "It starts as your borough's draft. Text that identifies a child, their"
                            + " family or anybody else is refused.")
    public RestResponse<PracticeView> write(@NotNull @Valid WritePractice written) {
        PracticeView made = library.write(caller.command(null), written);
        return Created.at("/network/v1/practices/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listPractices",
            summary = "List practices",
            description = "Oldest first. Only a borough's own authors see its drafts.")
    public Page<PracticeView> list(
            @BeanParam @Valid PracticeSearch search,
            @Parameter(
                            description =
                                    "Only published practices due for review by their borough, or only the"
                                            + " others")
                    @QueryParam("reviewDue")
                    Boolean reviewDue,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                library.list(
                        pages.afterId(page),
                        search.wanted(),
                        reviewDue,
                        caller.actor(),
                        page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/counts")
    @Operation(
            operationId = "countPractices",
            summary = "Count published practices",
            description =
                    "Counts by type, theme, reach, priority, framework, evidence, cost and barrier. It"
                            + " counts what every member can read, so a borough's own drafts are"
                            + " left out.")
    public PracticeCountsView count(@BeanParam @Valid PracticeSearch search) {
        return library.count(search.wanted(), caller.actor());
    }

    @GET
    @Path("/barriers")
    @Operation(
            operationId = "countBarriers",
            summary = "Count the barriers that boroughs met",
            description =
                    "How many published entries name each barrier, and how many boroughs they come"
                            + " from, by the quarter in which the present version was published."
                            + " This counts what boroughs chose to share, not what children"
                            + " experienced.")
    public BarrierListView barriers() {
        return library.barriers(caller.actor());
    }

    @GET
    @Path("/to-review")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "listPracticesToReview",
            summary = "List what your borough has been asked to review",
            description = "Lists versions of other boroughs' practices, oldest first.")
    public Page<PracticeVersionView> toReview(@BeanParam @Valid PageRequest page) {
        return pages.of(
                reviewing.toReview(pages.afterId(page), caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{practiceId}")
    @Operation(operationId = "getPractice", summary = "Read a practice")
    public PracticeView get(
            @Parameter(description = "Id of the practice") @PathParam("practiceId")
                    UUID practiceId) {
        return library.get(practiceId, caller.actor());
    }

    @PUT
    @Path("/{practiceId}")
    @NeedsMatch
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "changePractice",
            summary = "Change a practice",
            description =
                    "Only the borough that wrote it, or the network for its own, can change it. To"
                            + " change the evidence, breadth or measures of a published practice,"
                            + " propose a version for another borough to review. Other changes are"
                            + " published at once as a new version.")
    public PracticeView change(
            @Parameter(description = "Id of the practice") @PathParam("practiceId") UUID practiceId,
            @NotNull @Valid WritePractice written) {
        return library.change(caller.commandNeedingMatch(practiceId), written);
    }

    @POST
    @Path("/{practiceId}/sharing")
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "sharePractice",
            summary = "Publish a practice",
            description =
                    "Every member can then read the version that was in review. At least one other"
                            + " borough must recommend it, and none may be asking for changes. Its"
                            + " next review is due within twelve months.")
    public PracticeView share(
            @Parameter(description = "Id of the practice") @PathParam("practiceId")
                    UUID practiceId) {
        return reviewing.publish(caller.command(practiceId));
    }

    @POST
    @Path("/{practiceId}/confirmation")
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "confirmPractice",
            summary = "Confirm a practice",
            description =
                    "The practice's borough has looked at it again and it is still right. The next"
                            + " review is due in twelve months.")
    public PracticeView confirm(
            @Parameter(description = "Id of the practice") @PathParam("practiceId")
                    UUID practiceId) {
        return library.confirm(caller.command(practiceId));
    }

    @POST
    @Path("/{practiceId}/withdrawal")
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "withdrawPractice",
            summary = "Withdraw a practice",
            description = "Other members can no longer read it.")
    public PracticeView withdraw(
            @Parameter(description = "Id of the practice") @PathParam("practiceId")
                    UUID practiceId) {
        return library.withdraw(caller.command(practiceId));
    }
}
