package london.dsco.network.referral;

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
import london.dsco.network.paper.Sought;
import london.dsco.network.scrutiny.GoverningBody;
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

/** Reports referred to boards and committees. */
@Path("/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Scrutiny")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN})
public class ReferralResource {

    private static final String REFERRAL = "Id of the referral";

    private final Referring referring;
    private final Caller caller;
    private final Pages pages;

    ReferralResource(Referring referring, Caller caller, Pages pages) {
        this.referring = referring;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "referReport",
            summary = "Refer a report to a board or committee",
            description =
                    "Choose an approved annual report or a learning review of your borough, and the"
                            + " day by which the body should consider it.")
    public RestResponse<ReferralView> refer(@NotNull @Valid ReferReport referred) {
        ReferralView made = referring.refer(caller.command(null), referred);
        return Created.at("/network/v1/referrals/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listReferrals",
            summary = "List the reports referred to boards and committees",
            description =
                    "Lists your borough's referrals, oldest first. Filter by OWED to see what is"
                            + " outstanding, or by a report to see which bodies considered it and"
                            + " when.")
    public Page<ReferralView> list(
            @Parameter(description = "Only those in this state") @QueryParam("status")
                    ReferralStatus status,
            @Parameter(description = "Only those for this body") @QueryParam("body")
                    GoverningBody body,
            @Parameter(description = "Only those for this report, by its id") @QueryParam("report")
                    UUID report,
            @BeanParam @Valid PageRequest page) {
        Sought sought = Sought.by("status", status).and("body", body).and("reportId", report);
        return pages.of(
                referring.list(pages.afterId(page), sought, caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{referralId}")
    @Operation(operationId = "getReferral", summary = "Read a referral")
    public ReferralView get(
            @Parameter(description = REFERRAL) @PathParam("referralId") UUID referralId) {
        return referring.get(referralId, caller.actor());
    }

    @POST
    @Path("/{referralId}/consideration")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "considerReport",
            summary = "Record that a body considered a report",
            description =
                    "You can do this once. To tell other boroughs what the body concluded, record"
                            + " it as scrutiny and share that.")
    public ReferralView consider(
            @Parameter(description = REFERRAL) @PathParam("referralId") UUID referralId,
            @NotNull @Valid ConsiderReport said) {
        return referring.consider(caller.command(referralId), said);
    }

    @POST
    @Path("/{referralId}/dropping")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "dropReferral",
            summary = "Record that a body will not consider a report",
            description = "Give the reason. The report is then no longer outstanding.")
    public ReferralView drop(
            @Parameter(description = REFERRAL) @PathParam("referralId") UUID referralId,
            @NotNull @Valid DropReferral said) {
        return referring.drop(caller.command(referralId), said);
    }
}
