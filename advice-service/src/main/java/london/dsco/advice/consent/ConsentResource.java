package london.dsco.advice.consent;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
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

/** Consent on the record of one request. */
@Path("/requests/{id}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Consent", description = "Who consented to what, and for how long")
public class ConsentResource {

    private static final String REQUEST = "Id of the request";
    private static final String CONSENT = "Id of the consent";

    private final Consenting consenting;
    private final Caller caller;
    private final Pages pages;

    ConsentResource(Consenting consenting, Caller caller, Pages pages) {
        this.consenting = consenting;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "recordConsent",
            summary = "Record consent",
            description =
                    "Advice can state a need that is not linked to special educational needs or a"
                            + " disability only if a consent covers it. Under 16, somebody with"
                            + " parental responsibility consents. For any purpose other than stating such a need, a child"
                            + " who understands enough can consent too. From 16, the young person"
                            + " decides, or their representative if they lack capacity. Say whether"
                            + " they were offered an advocate. Consent about a sibling or relative"
                            + " is refused.")
    public RestResponse<ConsentView> record(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid RecordConsent given) {
        ConsentView made = consenting.record(caller.command(id), given);
        return Created.at("/advice/v1/requests/" + id + "/consents/" + made.id(), made);
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "listConsents",
            summary = "List the consents of a request",
            description =
                    "Oldest first. Before dispatch, the SEN team sees only those that it recorded"
                            + " itself.")
    public Page<ConsentView> list(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                consenting.list(id, pages.afterId(page), page.rows(), caller.actor()),
                page,
                consent -> consent.id().toString());
    }

    @GET
    @Path("/{consentId}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(operationId = "getConsent", summary = "Read a consent")
    public ConsentView read(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = CONSENT) @PathParam("consentId") UUID consentId) {
        return consenting.read(id, consentId, caller.actor());
    }

    @POST
    @Path("/{consentId}/withdrawal")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "withdrawConsent",
            summary = "Withdraw consent",
            description =
                    "From that day the consent no longer applies. Advice that relies on it cannot"
                            + " be submitted, signed off or dispatched. Advice that has already"
                            + " been sent stays sent, and withdrawalEffect says so.")
    public ConsentView withdraw(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = CONSENT) @PathParam("consentId") UUID consentId,
            @NotNull @Valid WithdrawConsent withdrawal) {
        return consenting.withdraw(caller.command(id), consentId, withdrawal);
    }
}
