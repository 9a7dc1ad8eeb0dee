package london.dsco.network.consultation;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
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
import jakarta.ws.rs.QueryParam;
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

/** Consultations that the network answers. */
@Path("/consultations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Consultations", description = "Consultations that boroughs and the region respond to")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class ConsultationResource {

    private final Consulting consulting;
    private final Caller caller;
    private final Pages pages;

    ConsultationResource(Consulting consulting, Caller caller, Pages pages) {
        this.consulting = consulting;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(NETWORK_COORDINATOR)
    @Operation(
            operationId = "openConsultation",
            summary = "Open a consultation",
            description = "Its questions cannot be changed afterwards.")
    public RestResponse<ConsultationView> open(@NotNull @Valid OpenConsultation asked) {
        ConsultationView made = consulting.open(caller.command(null), asked);
        return Created.at("/network/v1/consultations/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listConsultations",
            summary = "List consultations",
            description = "Oldest first.")
    public Page<ConsultationView> list(
            @Parameter(description = "Only consultations in this state") @QueryParam("status")
                    ConsultationStatus status,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                consulting.list(pages.afterId(page), status, caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{consultId}")
    @Operation(operationId = "getConsultation", summary = "Read a consultation")
    public ConsultationView get(
            @Parameter(description = "Id of the consultation") @PathParam("consultId")
                    UUID consultationId) {
        return consulting.get(consultationId, caller.actor());
    }

    @GET
    @Path("/{consultId}/tally")
    @Operation(
            operationId = "tallyConsultation",
            summary = "Count the boroughs' answers",
            description =
                    "Counts the responses that boroughs have shared or sent. Drafts and the"
                            + " regional response are not counted.")
    public TallyView tally(
            @Parameter(description = "Id of the consultation") @PathParam("consultId")
                    UUID consultationId) {
        return consulting.tally(consultationId, caller.actor());
    }

    @POST
    @Path("/{consultId}/closure")
    @RolesAllowed(NETWORK_COORDINATOR)
    @Operation(operationId = "closeConsultation", summary = "Close a consultation to responses")
    public ConsultationView close(
            @Parameter(description = "Id of the consultation") @PathParam("consultId")
                    UUID consultationId) {
        return consulting.close(caller.command(consultationId));
    }
}
