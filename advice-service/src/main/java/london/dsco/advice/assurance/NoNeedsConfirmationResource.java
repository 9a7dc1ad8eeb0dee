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
import london.dsco.web.Caller;
import london.dsco.web.Created;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The second look at advice that finds no needs. */
@Path("/requests/{id}/no-needs-confirmations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quality assurance")
public class NoNeedsConfirmationResource {

    private final ConfirmingNoNeeds confirming;
    private final Caller caller;
    private final Pages pages;

    NoNeedsConfirmationResource(ConfirmingNoNeeds confirming, Caller caller, Pages pages) {
        this.confirming = confirming;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(TEAM_MANAGER)
    @Operation(
            operationId = "confirmNoNeeds",
            summary = "Agree that there are no needs",
            description =
                    "A manager who neither writes nor audits the advice takes a second look at"
                            + " advice that finds no needs. Sign-off needs this if the borough asks"
                            + " for it (setting secondLookAtNoNeeds). Name the version that you"
                            + " read: another version needs another look. If you do not agree, tell"
                            + " the DSCO, who can return the advice.")
    public RestResponse<NoNeedsConfirmationView> confirm(
            @PathParam("id") UUID id, @NotNull @Valid ConfirmNoNeeds said) {
        NoNeedsConfirmationView made = confirming.confirm(caller.command(id), said);
        return Created.at("/advice/v1/requests/" + id + "/no-needs-confirmations", made);
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "listNoNeedsConfirmations",
            summary = "List the second looks at advice that finds no needs",
            description = "Oldest first.")
    public Page<NoNeedsConfirmationView> list(
            @PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return pages.of(
                confirming.list(id, pages.afterId(page), page.rows(), caller.actor()),
                page,
                confirmation -> confirmation.id().toString());
    }
}
