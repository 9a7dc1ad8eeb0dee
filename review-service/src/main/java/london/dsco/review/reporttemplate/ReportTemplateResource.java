package london.dsco.review.reporttemplate;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
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

/** The templates of social care's reports. */
@Path("/report-templates")
@Tag(name = "Report templates", description = "What a social care report for a review asks for")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class ReportTemplateResource {

    private final TemplateKeeping templates;
    private final Caller caller;
    private final Pages pages;

    ReportTemplateResource(TemplateKeeping templates, Caller caller, Pages pages) {
        this.templates = templates;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, BOROUGH_ADMIN, DSCO, TEAM_MANAGER})
    @Operation(
            operationId = "listReportTemplates",
            summary = "List report templates",
            description = "The region's versions, oldest first, then your borough's own.")
    public Page<ReportTemplate> list(@BeanParam @Valid PageRequest page) {
        String after = pages.after(page).orElse(null);
        List<ReportTemplate> all = templates.all(caller.actor());
        int from =
                after == null
                        ? 0
                        : all.stream().map(ReportTemplate::version).toList().indexOf(after) + 1;
        return pages.of(
                all.stream().skip(from).limit(page.rows()).toList(), page, ReportTemplate::version);
    }

    @GET
    @Path("/{version}")
    @RolesAllowed({ADVICE_AUTHOR, BOROUGH_ADMIN, DSCO, TEAM_MANAGER})
    @Operation(operationId = "getReportTemplate", summary = "Read a report template")
    public ReportTemplate get(
            @Parameter(description = "Version of the template, such as SCR-2026.1")
                    @PathParam("version")
                    @Size(max = 40)
                    String version) {
        return templates.one(version, caller.actor());
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({BOROUGH_ADMIN, DSCO})
    @Operation(
            operationId = "addReportTemplate",
            summary = "Add your borough's own report template",
            description =
                    "It must keep every section of the region's template; you add your own. A"
                            + " template cannot be changed: add another version instead.")
    public RestResponse<ReportTemplate> add(@NotNull @Valid AddReportTemplate template) {
        ReportTemplate added = templates.add(caller.command(null), template.asTemplate());
        return Created.at("/reviews/v1/report-templates/" + added.version(), added);
    }
}
