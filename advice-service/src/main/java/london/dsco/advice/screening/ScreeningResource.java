package london.dsco.advice.screening;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The screenings of one request. */
@Path("/requests/{id}/screenings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Screening",
        description = "Mental capacity and deprivation of liberty: who must authorise what")
public class ScreeningResource {

    private static final String REQUEST = "Id of the request";
    private static final String SCREENING = "Id of the screening";

    private final ScreeningLiberty screening;
    private final Caller caller;
    private final Pages pages;

    ScreeningResource(ScreeningLiberty screening, Caller caller, Pages pages) {
        this.screening = screening;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER})
    @Operation(
            operationId = "recordScreening",
            summary = "Record a screening of capacity and liberty",
            description =
                    "The age on the day of the screening decides. Under 16 a screening names the"
                            + " High Court or nobody; secure accommodation under section 25 of the"
                            + " Children Act 1989 is not screened. At 16 and 17 the Court of Protection"
                            + " authorises where capacity is in doubt. From 18 the deprivation of"
                            + " liberty safeguards reach care homes and hospitals. A refusal names"
                            + " its source. The service does not decide whether arrangements"
                            + " deprive somebody of their liberty, or whether they consent: notes"
                            + " say what to ask your lawyers. Only people who see the whole case"
                            + " can read a screening, and no event mentions it.")
    public RestResponse<ScreeningView> record(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid RecordScreening found) {
        ScreeningView made = screening.record(caller.command(id), found);
        return Created.at("/advice/v1/requests/" + id + "/screenings/" + made.id(), made);
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "listScreenings",
            summary = "List the screenings of a request",
            description = "Oldest first.")
    public Page<ScreeningView> list(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                screening.list(id, pages.afterId(page), page.rows(), caller.actor()),
                page,
                each -> each.id().toString());
    }

    @GET
    @Path("/{screeningId}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(operationId = "getScreening", summary = "Read a screening")
    public ScreeningView read(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = SCREENING) @PathParam("screeningId") UUID screeningId) {
        return screening.read(id, screeningId, caller.actor());
    }
}
