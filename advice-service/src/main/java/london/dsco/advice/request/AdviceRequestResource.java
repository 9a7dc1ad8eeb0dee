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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import london.dsco.kit.http.Cursors;
import london.dsco.kit.http.Idempotent;
import london.dsco.kit.http.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests for advice: opening them, finding them, their clocks and what excuses lateness. */
@Path("/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
public class AdviceRequestResource {

    static final String PATH = "/advice/v1/requests/";

    private final AdviceRequestService requests;
    private final Representations representations;
    private final Cursors cursors;

    AdviceRequestResource(
            AdviceRequestService requests, Representations representations, Cursors cursors) {
        this.requests = requests;
        this.representations = representations;
        this.cursors = cursors;
    }

    @POST
    @Idempotent
    @RolesAllowed({SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "openRequest",
            summary = "Open a request",
            description = "Starts the six-week clock.")
    @APIResponseSchema(
            value = AdviceRequestView.class,
            responseCode = "201",
            responseDescription = "The request, its clock running")
    public Response open(@NotNull @Valid OpenRequest opening) {
        AdviceRequestView opened = requests.open(opening);
        return representations.created(URI.create(PATH + opened.id()), opened);
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
            description = "Oldest first. An author sees those allocated to them.")
    @APIResponseSchema(
            value = RequestPage.class,
            responseCode = "200",
            responseDescription = "One page of requests")
    public Response list(@Valid @BeanParam RequestSearch search) {
        UUID after = cursors.after(search.cursor()).map(UUID::fromString).orElse(null);
        return cursors.page(
                requests.list(search, after), search.limit(), view -> view.id().toString());
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
    @Operation(operationId = "getRequest", summary = "Read a request")
    @APIResponseSchema(
            value = AdviceRequestView.class,
            responseCode = "200",
            responseDescription = "The request")
    public Response find(@PathParam("id") UUID id) {
        return representations.ok(requests.find(id));
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({
        SEN_CASEWORKER,
        ADVICE_AUTHOR,
        TEAM_MANAGER,
        DSCO,
        BOROUGH_SYSTEM,
        HEALTH_PARTNER,
        BOROUGH_ADMIN
    })
    @Operation(operationId = "getTimeline", summary = "Read a request's clocks and history")
    @APIResponseSchema(
            value = TimelineView.class,
            responseCode = "200",
            responseDescription = "Its clocks and its history")
    public Response timeline(@PathParam("id") UUID id) {
        return representations.ok(requests.timeline(id));
    }

    @POST
    @Idempotent
    @Path("/{id}/exceptions")
    @RolesAllowed({TEAM_MANAGER, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "recordException",
            summary = "Record a statutory exception",
            description = "It excuses lateness; no date moves.")
    @APIResponseSchema(
            value = AdviceRequestView.class,
            responseCode = "201",
            responseDescription = "The request, with its exception")
    public Response excuse(@PathParam("id") UUID id, @NotNull @Valid RecordException exception) {
        return representations.created(URI.create(PATH + id), requests.excuse(id, exception));
    }
}
