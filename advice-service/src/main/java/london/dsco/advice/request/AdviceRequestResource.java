package london.dsco.advice.request;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.HEALTH_PARTNER;
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
import java.util.List;
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

/** Opens, finds and reads requests for advice. */
@Path("/requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Requests", description = "One statutory request for advice about one child")
public class AdviceRequestResource {

    private final Opening opening;
    private final RequestLists requests;
    private final Caller caller;
    private final Pages pages;

    AdviceRequestResource(Opening opening, RequestLists requests, Caller caller, Pages pages) {
        this.opening = opening;
        this.requests = requests;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "openRequest",
            summary = "Open a request",
            description =
                    "Starts the six-week clock. Refused while the child has an open request, unless"
                            + " you say that this is a separate one.")
    public RestResponse<AdviceRequestView> open(@NotNull @Valid OpenRequest request) {
        AdviceRequestView opened = opening.open(caller.command(null), request);
        return Created.at("/advice/v1/requests/" + opened.id(), opened);
    }

    @GET
    @RolesAllowed({
        SEN_CASEWORKER,
        ADVICE_AUTHOR,
        TEAM_MANAGER,
        DSCO,
        BOROUGH_SYSTEM,
        HEALTH_PARTNER,
        BOROUGH_ADMIN
    })
    @Operation(
            operationId = "listRequests",
            summary = "List requests",
            description =
                    "Oldest first, by receipt. Authors see the requests allocated to them. Managers"
                            + " see those of their teams, and those without an author. You can"
                            + " filter only by what your role sees.")
    public Page<AdviceRequestView> list(
            @Valid @BeanParam RequestSearch search, @Valid @BeanParam PageRequest page) {
        ListPosition after = pages.after(page).map(ListPosition::parse).orElse(null);
        List<RequestLists.Line> lines = requests.list(search, caller.actor(), after, page.limit());
        return page(pages.of(lines, page, line -> line.position().key()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        SEN_CASEWORKER,
        ADVICE_AUTHOR,
        TEAM_MANAGER,
        DSCO,
        BOROUGH_SYSTEM,
        HEALTH_PARTNER,
        BOROUGH_ADMIN
    })
    @Operation(
            operationId = "getRequest",
            summary = "Read a request",
            description =
                    "The request must belong to your borough. A DSCO can also read one that another"
                            + " borough shares with theirs; both boroughs' access logs record it.")
    public AdviceRequestView find(@PathParam("id") UUID id) {
        return requests.one(id, caller.actor());
    }

    private static Page<AdviceRequestView> page(Page<RequestLists.Line> lines) {
        return new Page<>(
                lines.items().stream().map(RequestLists.Line::view).toList(), lines.nextCursor());
    }
}
