package london.dsco.review.contribution;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.REVIEW_COORDINATOR;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.SETTING;

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

/** Who took part in a review, and how. */
@Path("/reviews/{id}")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@Tag(
        name = "Contributions",
        description = "Advice, attendance and apologies, and whose contribution is still due")
public class ContributionResource {

    private final Contributing contributing;
    private final ParticipationReading participation;
    private final Caller caller;
    private final Pages pages;

    ContributionResource(
            Contributing contributing,
            ParticipationReading participation,
            Caller caller,
            Pages pages) {
        this.contributing = contributing;
        this.participation = participation;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @Path("/contributions")
    @ResponseStatus(201)
    @RolesAllowed({BOROUGH_SYSTEM, REVIEW_COORDINATOR, SEN_CASEWORKER, SETTING})
    @Operation(
            operationId = "recordContribution",
            summary = "Record how somebody took part in a review",
            description =
                    "This can be advice sent before the meeting, attendance, an apology, or a"
                            + " contribution in lieu from somebody who does not come. Record"
                            + " attendance once the meeting is HELD. A setting records its own.")
    public RestResponse<ContributionView> record(
            @PathParam("id") UUID id, @NotNull @Valid RecordContribution said) {
        ContributionView made = contributing.record(caller.command(id), said);
        return Created.at("/reviews/v1/reviews/" + id + "/contributions", made);
    }

    @GET
    @Path("/contributions")
    @RolesAllowed({BOROUGH_SYSTEM, DSCO, REVIEW_COORDINATOR, SEN_CASEWORKER, SETTING})
    @Operation(
            operationId = "listContributions",
            summary = "List how people took part in a review",
            description = "Oldest first. A setting sees only its own.")
    public Page<ContributionView> list(
            @PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return pages.of(
                contributing.list(id, pages.afterId(page), caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/participation")
    @RolesAllowed({BOROUGH_SYSTEM, DSCO, REVIEW_COORDINATOR, SEN_CASEWORKER, SETTING})
    @Operation(
            operationId = "getParticipation",
            summary = "Read who is taking part in a review",
            description =
                    "Lists everybody who is invited, how they have taken part, and what is still"
                            + " due from them, with its citation. Anybody who should attend but"
                            + " does not must send a written contribution.")
    public ParticipationView participation(@PathParam("id") UUID id) {
        return participation.read(id, caller.actor());
    }

    @POST
    @Path("/circulation")
    @ResponseStatus(201)
    @RolesAllowed({BOROUGH_SYSTEM, REVIEW_COORDINATOR, SEN_CASEWORKER})
    @Operation(
            operationId = "recordCirculation",
            summary = "Record that the advice was circulated",
            description =
                    "Everybody who is invited must get it at least two weeks before the meeting"
                            + " (reg 20(4)). A later day is accepted and marked as late.")
    public RestResponse<ParticipationView> circulate(
            @PathParam("id") UUID id, @NotNull @Valid RecordCirculation said) {
        contributing.circulate(caller.command(id), said);
        return Created.at(
                "/reviews/v1/reviews/" + id + "/participation",
                participation.read(id, caller.actor()));
    }
}
