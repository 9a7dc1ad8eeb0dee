package london.dsco.review.report;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.HEALTH_PARTNER;
import static london.dsco.domain.Roles.REVIEW_COORDINATOR;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.SETTING;
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
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.NeedsMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Social care's report to a review: its working text, its versions and when it was sent. */
@Path("/reviews/{id}/social-care-report")
@Tag(name = "Social care reports", description = "What social care writes for an annual review")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class SocialCareReportResource {

    private final ReportWriting writing;
    private final ReportHandling handling;
    private final ReportReading reading;
    private final Caller caller;

    SocialCareReportResource(
            ReportWriting writing, ReportHandling handling, ReportReading reading, Caller caller) {
        this.writing = writing;
        this.handling = handling;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        ADVICE_AUTHOR,
        BOROUGH_ADMIN,
        BOROUGH_SYSTEM,
        DSCO,
        HEALTH_PARTNER,
        REVIEW_COORDINATOR,
        SEN_CASEWORKER,
        SETTING,
        TEAM_MANAGER
    })
    @Operation(
            operationId = "getSocialCareReport",
            summary = "Read the social care report",
            description =
                    "The author, the manager of the author's team and the DSCO read the working"
                            + " text. The setting and the SEN team read the report once it is"
                            + " signed off and sent, without what is for social care only. Before"
                            + " that, and in every other role, you see only when it is due and"
                            + " whether it was sent.")
    public SocialCareReportView get(@PathParam("id") UUID id) {
        return reading.one(id, caller.actor());
    }

    @PUT
    @NeedsMatch
    @RolesAllowed(ADVICE_AUTHOR)
    @Operation(
            operationId = "saveSocialCareReport",
            summary = "Save the working text of the report",
            description =
                    "It may be incomplete. If the report has no author, whoever saves first becomes"
                            + " the author.")
    public SocialCareReportView save(@PathParam("id") UUID id, @NotNull @Valid SaveReport text) {
        return writing.save(caller.commandNeedingMatch(id), text.asContent());
    }

    @GET
    @Path("/versions/{number}")
    @RolesAllowed({ADVICE_AUTHOR, DSCO, TEAM_MANAGER})
    @Operation(
            operationId = "getSocialCareReportVersion",
            summary = "Read a submitted version of the report")
    public ReportVersionView version(
            @PathParam("id") UUID id,
            @Parameter(description = "Which version, starting from 1") @PathParam("number") @Min(1)
                    int number) {
        return reading.version(id, number, caller.actor());
    }

    @POST
    @Path("/allocation")
    @RolesAllowed(TEAM_MANAGER)
    @Operation(
            operationId = "allocateSocialCareReport",
            summary = "Choose who writes the report",
            description =
                    "Choose an author from your own team. You can hand a draft over to another"
                            + " author.")
    public SocialCareReportView allocate(
            @PathParam("id") UUID id, @NotNull @Valid AllocateReport author) {
        return handling.allocate(caller.command(id), author);
    }

    @POST
    @Path("/submission")
    @RolesAllowed(ADVICE_AUTHOR)
    @Operation(
            operationId = "submitSocialCareReport",
            summary = "Submit the report for quality assurance",
            description =
                    "The working text becomes a version that cannot be changed. The"
                            + " findings of the content checks are kept with it. If anything is"
                            + " missing, the response lists all of it.")
    public SocialCareReportView submit(@PathParam("id") UUID id) {
        return writing.submit(caller.command(id));
    }

    @POST
    @Path("/dispatch")
    @RolesAllowed({DSCO, TEAM_MANAGER})
    @Operation(
            operationId = "sendSocialCareReport",
            summary = "Send the report to the setting",
            description =
                    "Sends the signed-off version. The setting must have it 14 days before the"
                            + " meeting (regulation 20(4)). A late report can still be sent.")
    public SocialCareReportView send(@PathParam("id") UUID id) {
        return handling.send(caller.command(id));
    }
}
