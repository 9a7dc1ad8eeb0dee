package london.dsco.network.annualreport;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The annual reports of the DSCOs. */
@Path("/annual-reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Annual reports", description = "DSCOs' annual reports, with figures as published")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class AnnualReportResource {

    private final AnnualReporting reporting;
    private final Caller caller;
    private final Pages pages;

    AnnualReportResource(AnnualReporting reporting, Caller caller, Pages pages) {
        this.reporting = reporting;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "writeAnnualReport",
            summary = "Write an annual report",
            description =
                    "It starts as your borough's draft. A quote needs the date its speaker"
                            + " agreed to it. Text that names or otherwise identifies a person is"
                            + " refused.")
    public RestResponse<AnnualReportView> write(@NotNull @Valid WriteAnnualReport written) {
        AnnualReportView made = reporting.write(caller.command(null), written);
        return Created.at("/network/v1/annual-reports/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listAnnualReports",
            summary = "List annual reports",
            description = "Oldest first. Only a borough's own DSCO sees what is not yet published.")
    public Page<AnnualReportView> list(
            @Parameter(description = "Only those of this borough, by its GSS code")
                    @QueryParam("borough")
                    @Size(max = 9)
                    String borough,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                reporting.list(pages.afterId(page), borough, caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{annualReportId}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, ReportPdf.TYPE, ReportWord.TYPE})
    @APIResponse(
            responseCode = "200",
            description = "The report, as data, as a web page or as a file to save")
    @Operation(
            operationId = "getAnnualReport",
            summary = "Read an annual report",
            description =
                    "Use the Accept header to choose application/json, text/html for a page to"
                            + " read, application/pdf for a tagged PDF that screen readers can"
                            + " read, or the Word file type. The page, PDF and Word file are the"
                            + " same for every reader, and a draft is marked as one on each page."
                            + " In the data, only the borough itself sees the comments in the"
                            + " approval trail.")
    public AnnualReportView get(
            @Parameter(description = "Id of the annual report") @PathParam("annualReportId")
                    UUID annualReportId) {
        return reporting.get(annualReportId, caller.actor());
    }

    @PUT
    @Path("/{annualReportId}")
    @NeedsMatch
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "changeAnnualReport",
            summary = "Change an annual report",
            description =
                    "A DSCO of the borough that wrote it can change it until it is approved. If you"
                            + " change the quarters, the figures taken before are dropped.")
    public AnnualReportView change(
            @Parameter(description = "Id of the annual report") @PathParam("annualReportId")
                    UUID annualReportId,
            @NotNull @Valid WriteAnnualReport written) {
        return reporting.change(caller.commandNeedingMatch(annualReportId), written);
    }

    @POST
    @Path("/{annualReportId}/snapshot")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "snapshotAnnualReport",
            summary = "Copy the borough's published figures into the report",
            description =
                    "Copies the figures as published today. A later revision does not change them."
                            + " Until the report is approved, you can copy them again.")
    public AnnualReportView freeze(
            @Parameter(description = "Id of the annual report") @PathParam("annualReportId")
                    UUID annualReportId) {
        return reporting.freeze(caller.command(annualReportId));
    }

    @POST
    @Path("/{annualReportId}/decisions")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "decideOnAnnualReport",
            summary = "Record what a body decided about the report",
            description =
                    "A report needs figures before it can be approved. A returned report becomes a"
                            + " draft again, and the trail keeps the reason.")
    public AnnualReportView decide(
            @Parameter(description = "Id of the annual report") @PathParam("annualReportId")
                    UUID annualReportId,
            @NotNull @Valid DecideOnReport said) {
        return reporting.decide(caller.command(annualReportId), said);
    }

    @POST
    @Path("/{annualReportId}/scrutiny")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "scrutiniseAnnualReport",
            summary = "Record what a body concluded about the report",
            description = "You can do this once the report is approved.")
    public AnnualReportView scrutinise(
            @Parameter(description = "Id of the annual report") @PathParam("annualReportId")
                    UUID annualReportId,
            @NotNull @Valid ScrutiniseReport said) {
        return reporting.scrutinise(caller.command(annualReportId), said.scrutiny());
    }

    @POST
    @Path("/{annualReportId}/quote-withdrawals")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "withdrawQuote",
            summary = "Remove a quote whose speaker no longer agrees",
            description = "You can do this at any time, even after publication.")
    public AnnualReportView withdrawQuote(
            @Parameter(description = "Id of the annual report") @PathParam("annualReportId")
                    UUID annualReportId,
            @NotNull @Valid WithdrawQuote said) {
        return reporting.withdrawQuote(caller.command(annualReportId), said);
    }

    @POST
    @Path("/{annualReportId}/publication")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "publishAnnualReport",
            summary = "Publish an annual report to every member",
            description = "You can do this once the report is approved.")
    public AnnualReportView publish(
            @Parameter(description = "Id of the annual report") @PathParam("annualReportId")
                    UUID annualReportId) {
        return reporting.publish(caller.command(annualReportId));
    }
}
