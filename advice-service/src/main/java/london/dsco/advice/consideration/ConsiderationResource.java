package london.dsco.advice.consideration;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
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

/** Considerations: what the authority does before there is a request for advice. */
@Path("/considerations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Considerations",
        description = "What social care says before the authority decides whether to assess")
public class ConsiderationResource {

    private final Considering considering;
    private final CountingConsiderations counting;
    private final Caller caller;
    private final Pages pages;

    ConsiderationResource(
            Considering considering, CountingConsiderations counting, Caller caller, Pages pages) {
        this.considering = considering;
        this.counting = counting;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "openConsideration",
            summary = "Tell social care the authority is considering an assessment",
            description =
                    "The authority must tell its officers of social care (SEND Regulations 2014 reg"
                            + " 4(2)), and has six weeks from receipt to tell the family what it"
                            + " decides (reg 5(1)). You set the day by which social care must"
                            + " answer; the law sets none. Refused while another consideration"
                            + " about the same child is open.")
    public RestResponse<ConsiderationView> open(@NotNull @Valid OpenConsideration consideration) {
        ConsiderationView made = considering.open(caller.command(null), consideration);
        return Created.at("/advice/v1/considerations/" + made.id(), made);
    }

    @GET
    @RolesAllowed({
        SEN_CASEWORKER,
        BOROUGH_SYSTEM,
        DSCO,
        TEAM_MANAGER,
        HEALTH_PARTNER,
        BOROUGH_ADMIN
    })
    @Operation(
            operationId = "listConsiderations",
            summary = "List considerations",
            description =
                    "Oldest first. A team-manager sees those the DSCO passed to their team."
                            + " The SEN team does not see comments on votes, or who answered or"
                            + " voted. health-partner and borough-admin see only the reference, the"
                            + " state and the clock.")
    public Page<ConsiderationView> list(
            @BeanParam @Valid ConsiderationSearch search, @BeanParam @Valid PageRequest page) {
        List<ConsiderationView> found =
                considering.list(search, pages.afterId(page), page.limit(), caller.actor());
        return pages.of(found, page, each -> each.id().toString());
    }

    @GET
    @Path("/{considerationId}")
    @RolesAllowed({
        SEN_CASEWORKER,
        BOROUGH_SYSTEM,
        DSCO,
        TEAM_MANAGER,
        HEALTH_PARTNER,
        BOROUGH_ADMIN
    })
    @Operation(operationId = "getConsideration", summary = "Read a consideration")
    public ConsiderationView read(
            @Parameter(description = "Id of the consideration") @PathParam("considerationId")
                    UUID considerationId) {
        return considering.read(considerationId, caller.actor());
    }

    @GET
    @Path("/figures")
    @RolesAllowed({DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "getConsiderationFigures",
            summary = "Count considerations answered and decided in time",
            description =
                    "Covers the whole borough. Cases that can still be in time are not counted"
                            + " yet.")
    public ConsiderationFiguresView figures(
            @Parameter(description = "First London date; by default a year before to")
                    @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "Last London date; by default today") @QueryParam("to")
                    LocalDate to) {
        return counting.count(from, to, caller.actor());
    }
}
