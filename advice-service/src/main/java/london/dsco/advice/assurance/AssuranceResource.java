package london.dsco.advice.assurance;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequestView;
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

/** The operations between submission and sign-off. */
@Path("/requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quality assurance", description = "Authorisation, audit, return and sign-off")
public class AssuranceResource {

    private final Authorising authorising;
    private final Auditing auditing;
    private final SigningOff signingOff;
    private final Caller caller;
    private final Pages pages;

    AssuranceResource(
            Authorising authorising,
            Auditing auditing,
            SigningOff signingOff,
            Caller caller,
            Pages pages) {
        this.authorising = authorising;
        this.auditing = auditing;
        this.signingOff = signingOff;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Path("/provision-authorisations")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "listProvisionAuthorisations",
            summary = "List authorised provision",
            description = "Every line that was authorised, oldest first.")
    public Page<AuthorisationView> authorisations(
            @PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return pages.of(
                authorising.list(id, pages.afterId(page), page.rows(), caller.actor()),
                page,
                authorisation -> authorisation.id().toString());
    }

    @POST
    @ResponseStatus(201)
    @Path("/provision-authorisations")
    @RolesAllowed(TEAM_MANAGER)
    @Operation(
            operationId = "authoriseProvision",
            summary = "Authorise lines of provision",
            description =
                    "Name the version that you read. Your authorisation applies to the current"
                            + " wording. When a line changes, it must be authorised again.")
    public RestResponse<Page<AuthorisationView>> authorise(
            @PathParam("id") UUID id, @NotNull @Valid AuthoriseProvision lines) {
        return Created.at(
                path(id, "/provision-authorisations"),
                new Page<>(authorising.authorise(caller.command(id), lines), null));
    }

    @GET
    @Path("/audits")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "listAudits",
            summary = "List the audits of a request",
            description = "Oldest first.")
    public Page<AuditView> audits(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return pages.of(
                auditing.list(id, pages.afterId(page), page.rows(), caller.actor()),
                page,
                audit -> audit.id().toString());
    }

    @GET
    @Path("/audits/{auditId}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(operationId = "getAudit", summary = "Read an audit")
    public AuditView audit(
            @PathParam("id") UUID id,
            @Parameter(description = "The identifier of the audit") @PathParam("auditId")
                    UUID auditId) {
        return auditing.find(id, auditId, caller.actor());
    }

    @POST
    @ResponseStatus(201)
    @Path("/audits")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "auditAdvice",
            summary = "Audit the latest version",
            description = "Score the criteria in the template. The system calculates the grade.")
    public RestResponse<AuditView> audit(
            @PathParam("id") UUID id, @NotNull @Valid AuditScores scores) {
        AuditView audit = auditing.audit(caller.command(id), scores);
        return Created.at(path(id, "/audits/" + audit.id()), audit);
    }

    @POST
    @Path("/return")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "returnAdvice",
            summary = "Return the advice to its author",
            description = "This also reopens advice that is signed off but not yet dispatched.")
    public AdviceRequestView returnToAuthor(
            @PathParam("id") UUID id, @NotNull @Valid ReturnAdvice reasons) {
        return signingOff.returnToAuthor(caller.command(id), reasons);
    }

    @POST
    @Path("/sign-off")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "signOffAdvice",
            summary = "Sign off the latest version",
            description =
                    "If anything blocks sign-off, the answer lists every blocker with its cure:"
                            + " what to do, who can do it, and with which operation.")
    public AdviceRequestView signOff(@PathParam("id") UUID id) {
        return signingOff.signOff(caller.command(id));
    }

    private static String path(UUID id, String part) {
        return "/advice/v1/requests/" + id + part;
    }
}
