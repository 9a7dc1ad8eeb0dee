package london.dsco.advice.template;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import london.dsco.kit.http.Representations;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit framework's versions, for those who audit and those who are audited. */
@Path("/audit-templates")
@RolesAllowed({DSCO, TEAM_MANAGER, ADVICE_AUTHOR, BOROUGH_ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit templates")
public class AuditTemplateResource {

    private final AuditTemplates templates;
    private final Representations representations;

    AuditTemplateResource(AuditTemplates templates, Representations representations) {
        this.templates = templates;
        this.representations = representations;
    }

    @GET
    @Operation(operationId = "listAuditTemplates", summary = "List audit templates")
    @APIResponseSchema(
            value = AuditTemplateList.class,
            responseCode = "200",
            responseDescription = "Every version, oldest first")
    public Response list() {
        return representations.ok(new AuditTemplateList(templates.all()));
    }

    @GET
    @Path("/{version}")
    @Operation(operationId = "getAuditTemplate", summary = "Read a version of an audit template")
    @APIResponseSchema(
            value = AuditTemplate.class,
            responseCode = "200",
            responseDescription = "The version")
    public Response find(@PathParam("version") String version) {
        return representations.ok(
                templates
                        .byVersion(version)
                        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)));
    }
}
