package london.dsco.advice.audit;

import static london.dsco.kit.caller.Roles.ADVICE_AUTHOR;
import static london.dsco.kit.caller.Roles.BOROUGH_ADMIN;
import static london.dsco.kit.caller.Roles.DSCO;
import static london.dsco.kit.caller.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import london.dsco.kit.http.Representations;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit framework's versions, for those who audit and those who are audited. */
@Path("/advice/v1/audit-templates")
@RolesAllowed({DSCO, TEAM_MANAGER, ADVICE_AUTHOR, BOROUGH_ADMIN})
@Tag(name = "Audit templates", description = "What is scored and how grades come about")
public class AuditTemplateResource {

    /** The list comes whole. */
    record TemplateList(List<AuditTemplate> items) {}

    private final AuditTemplates templates;
    private final Representations representations;

    AuditTemplateResource(AuditTemplates templates, Representations representations) {
        this.templates = templates;
        this.representations = representations;
    }

    @GET
    @Operation(operationId = "listAuditTemplates", summary = "List audit templates")
    public Response list() {
        return representations.ok(new TemplateList(templates.all()));
    }

    @GET
    @Path("/{version}")
    @Operation(operationId = "getAuditTemplate", summary = "Read a version of an audit template")
    public Response find(@PathParam("version") String version) {
        return representations.ok(
                templates
                        .byVersion(version)
                        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)));
    }
}
