package london.dsco.advice.request;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import london.dsco.kit.http.Idempotent;
import london.dsco.kit.http.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Quality assurance of submitted advice. */
@Path("/requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quality assurance")
public class QualityAssuranceResource {

    private final QualityAssuranceService assurance;
    private final Representations representations;

    QualityAssuranceResource(QualityAssuranceService assurance, Representations representations) {
        this.assurance = assurance;
        this.representations = representations;
    }

    @GET
    @Path("/provision-authorisations")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(operationId = "listProvisionAuthorisations", summary = "List authorised provision")
    @APIResponseSchema(
            value = AuthorisationList.class,
            responseCode = "200",
            responseDescription = "Every line authorised, oldest first")
    public Response authorisations(@PathParam("id") UUID id) {
        return representations.ok(assurance.authorisations(id));
    }

    @POST
    @Idempotent
    @Path("/provision-authorisations")
    @RolesAllowed(TEAM_MANAGER)
    @Operation(
            operationId = "authoriseProvision",
            summary = "Authorise named lines of provision",
            description = "Holds for the words as they stand; a reworded line needs it anew.")
    @APIResponseSchema(
            value = AuthorisationList.class,
            responseCode = "201",
            responseDescription = "Every line authorised, oldest first")
    public Response authorise(@PathParam("id") UUID id, @NotNull @Valid AuthoriseProvision lines) {
        AuthorisationList authorised = assurance.authorise(id, lines);
        return representations.created(
                URI.create(AdviceRequestResource.PATH + id + "/provision-authorisations"),
                authorised);
    }

    @GET
    @Path("/audits")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(operationId = "listAudits", summary = "List a request's audits")
    @APIResponseSchema(
            value = AuditList.class,
            responseCode = "200",
            responseDescription = "Every audit, oldest first")
    public Response audits(@PathParam("id") UUID id) {
        return representations.ok(assurance.audits(id));
    }

    @GET
    @Path("/audits/{auditId}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(operationId = "getAudit", summary = "Read an audit")
    @APIResponseSchema(
            value = AuditView.class,
            responseCode = "200",
            responseDescription = "The audit")
    public Response audit(@PathParam("id") UUID id, @PathParam("auditId") UUID auditId) {
        return representations.ok(assurance.audit(id, auditId));
    }

    @POST
    @Idempotent
    @Path("/audits")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "auditAdvice",
            summary = "Audit the current version",
            description =
                    "Every criterion of the template is scored; the system computes the grade.")
    @APIResponseSchema(
            value = AuditView.class,
            responseCode = "201",
            responseDescription = "The audit, with its computed grade")
    public Response audit(@PathParam("id") UUID id, @NotNull @Valid AuditAdvice scores) {
        AuditView audit = assurance.audit(id, scores);
        return representations.created(
                URI.create(AdviceRequestResource.PATH + id + "/audits/" + audit.id()), audit);
    }

    @POST
    @Idempotent
    @Path("/return")
    @RolesAllowed(DSCO)
    @Operation(operationId = "returnAdvice", summary = "Return the advice to its author")
    @APIResponseSchema(
            value = AdviceRequestView.class,
            responseCode = "200",
            responseDescription = "The request, returned")
    public Response returnToAuthor(@PathParam("id") UUID id, @NotNull @Valid ReturnAdvice reasons) {
        return representations.of(200, assurance.returnToAuthor(id, reasons));
    }

    @POST
    @Idempotent
    @Path("/sign-off")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "signOffAdvice",
            summary = "Sign the current version off",
            description = "Refused with every blocker: sign-off-blocked.")
    @APIResponseSchema(
            value = AdviceRequestView.class,
            responseCode = "200",
            responseDescription = "The request, signed off")
    public Response signOff(@PathParam("id") UUID id) {
        return representations.of(200, assurance.signOff(id));
    }
}
