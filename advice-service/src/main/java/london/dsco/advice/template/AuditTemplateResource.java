package london.dsco.advice.template;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import london.dsco.domain.Refusal;
import london.dsco.grading.AuditTemplate;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The versions of the audit framework, for those who audit and those who are audited. */
@Path("/audit-templates")
@RolesAllowed({DSCO, TEAM_MANAGER, ADVICE_AUTHOR, BOROUGH_ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit templates", description = "What is scored, and how grades are calculated")
public class AuditTemplateResource {

    private final AuditTemplates templates;
    private final Pages pages;

    AuditTemplateResource(AuditTemplates templates, Pages pages) {
        this.templates = templates;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "listAuditTemplates",
            summary = "List audit templates",
            description = "Every version, oldest first.")
    public Page<AuditTemplate> list(@BeanParam @Valid PageRequest page) {
        List<AuditTemplate> rows =
                templates.after(pages.after(page).orElse("")).stream().limit(page.rows()).toList();
        return pages.of(rows, page, AuditTemplate::version);
    }

    @GET
    @Path("/{version}")
    @Operation(operationId = "getAuditTemplate", summary = "Read a version of an audit template")
    public AuditTemplate find(
            @Parameter(description = "Version of the template, such as SCA-2026.1")
                    @PathParam("version")
                    @Size(max = 40)
                    String version) {
        return templates
                .byVersion(version)
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }
}
