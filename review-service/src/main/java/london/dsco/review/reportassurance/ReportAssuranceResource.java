package london.dsco.review.reportassurance;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.ADVICE_AUTHOR;
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
import java.util.UUID;
import london.dsco.review.report.SocialCareReportView;
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

/** Quality assurance of a report, from submission to sign-off. */
@Path("/reviews/{id}/social-care-report")
@Tag(name = "Report assurance", description = "Audit, return and sign-off of social care reports")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class ReportAssuranceResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final ReportAuditing auditing;
    private final ReportSigningOff signingOff;
    private final Caller caller;
    private final Pages pages;

    ReportAssuranceResource(
            ReportAuditing auditing, ReportSigningOff signingOff, Caller caller, Pages pages) {
        this.auditing = auditing;
        this.signingOff = signingOff;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Path("/audits")
    @RolesAllowed({ADVICE_AUTHOR, DSCO, TEAM_MANAGER})
    @Operation(
            operationId = "listReportAudits",
            summary = "List the audits of a report",
            description = "Oldest first.")
    public Page<ReportAuditView> audits(
            @PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        UUID after = pages.after(page).map(UUID::fromString).orElse(FIRST);
        return pages.of(
                auditing.list(id, after, page.rows(), caller.actor()),
                page,
                audit -> audit.id().toString());
    }

    @GET
    @Path("/audits/{auditId}")
    @RolesAllowed({ADVICE_AUTHOR, DSCO, TEAM_MANAGER})
    @Operation(operationId = "getReportAudit", summary = "Read an audit of a report")
    public ReportAuditView audit(
            @PathParam("id") UUID id,
            @Parameter(description = "The identifier of the audit") @PathParam("auditId")
                    UUID auditId) {
        return auditing.find(id, auditId, caller.actor());
    }

    @POST
    @ResponseStatus(201)
    @Path("/audits")
    @RolesAllowed({DSCO, TEAM_MANAGER})
    @Operation(
            operationId = "auditReport",
            summary = "Audit the latest version of the report",
            description =
                    "Score the criteria in the template. The system calculates the grade."
                            + " Nobody who wrote part of the report can audit it. A manager audits"
                            + " the reports of their own team.")
    public RestResponse<ReportAuditView> audit(
            @PathParam("id") UUID id, @NotNull @Valid AuditReport scores) {
        ReportAuditView audit = auditing.audit(caller.command(id), scores);
        return Created.at(
                "/reviews/v1/reviews/" + id + "/social-care-report/audits/" + audit.id(), audit);
    }

    @POST
    @Path("/return")
    @RolesAllowed({DSCO, TEAM_MANAGER})
    @Operation(
            operationId = "returnReport",
            summary = "Return the report to its author",
            description = "This also reopens a report that is signed off but not yet sent.")
    public SocialCareReportView returnToAuthor(
            @PathParam("id") UUID id, @NotNull @Valid ReturnReport reasons) {
        return signingOff.returnToAuthor(caller.command(id), reasons);
    }

    @POST
    @Path("/sign-off")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "signOffReport",
            summary = "Sign off the latest version of the report",
            description =
                    "The version must have been audited and have passed. If anything"
                            + " prevents sign-off, the response lists every obstacle with its cure.")
    public SocialCareReportView signOff(@PathParam("id") UUID id) {
        return signingOff.signOff(caller.command(id));
    }
}
