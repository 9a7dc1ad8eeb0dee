package london.dsco.review.reportassurance;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import london.dsco.grading.AuditTemplate;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The versions of the audit framework for reports. */
@Path("/report-audit-templates")
@Tag(name = "Report assurance")
@Produces(APPLICATION_JSON)
@RolesAllowed({ADVICE_AUTHOR, BOROUGH_ADMIN, DSCO, TEAM_MANAGER})
public class ReportAuditTemplateResource {

    private final ReportAuditing auditing;
    private final Pages pages;

    ReportAuditTemplateResource(ReportAuditing auditing, Pages pages) {
        this.auditing = auditing;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "listReportAuditTemplates",
            summary = "List the audit templates for reports",
            description = "Shows what is scored and how grades are calculated. Oldest first.")
    public Page<AuditTemplate> list(@BeanParam @Valid PageRequest page) {
        List<AuditTemplate> all = auditing.templates();
        int from =
                all.stream()
                                .map(AuditTemplate::version)
                                .toList()
                                .indexOf(pages.after(page).orElse(""))
                        + 1;
        return pages.of(
                all.stream().skip(from).limit(page.rows()).toList(), page, AuditTemplate::version);
    }
}
