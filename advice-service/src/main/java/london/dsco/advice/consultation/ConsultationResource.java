package london.dsco.advice.consultation;

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
import java.util.List;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The consultations of one request. */
@Path("/requests/{id}/consultations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Consultation", description = "One-to-one consultations between authors and the DSCO")
public class ConsultationResource {

    private static final String REQUEST = "Id of the request";
    private static final String CONSULTATION = "Id of the consultation";

    private final Consulting consulting;
    private final Booking booking;
    private final Caller caller;
    private final Pages pages;

    ConsultationResource(Consulting consulting, Booking booking, Caller caller, Pages pages) {
        this.consulting = consulting;
        this.booking = booking;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "listConsultations",
            summary = "List the consultations of a request",
            description =
                    "The service offers one with every request, and another in week four if the"
                            + " advice is still due. The SEN team cannot see consultations.")
    public Page<ConsultationView> list(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @BeanParam @Valid PageRequest page) {
        String after = pages.after(page).orElse("");
        List<ConsultationView> found =
                consulting.list(id, caller.actor()).stream()
                        .filter(each -> each.id().toString().compareTo(after) > 0)
                        .limit(page.rows())
                        .toList();
        return pages.of(found, page, each -> each.id().toString());
    }

    @GET
    @Path("/{consultationId}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(operationId = "getConsultation", summary = "Read a consultation")
    public ConsultationView read(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = CONSULTATION) @PathParam("consultationId")
                    UUID consultationId) {
        return consulting.read(id, consultationId, caller.actor());
    }

    @POST
    @Path("/{consultationId}/acceptance")
    @RolesAllowed(ADVICE_AUTHOR)
    @Operation(
            operationId = "acceptConsultation",
            summary = "Accept the offer of a consultation",
            description =
                    "The author of the advice accepts. Then the author or the DSCO books a slot.")
    public ConsultationView accept(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = CONSULTATION) @PathParam("consultationId")
                    UUID consultationId) {
        return consulting.accept(caller.command(id), consultationId);
    }

    @POST
    @Path("/{consultationId}/decline")
    @RolesAllowed(ADVICE_AUTHOR)
    @Operation(
            operationId = "declineConsultation",
            summary = "Decline the offer of a consultation",
            description = "The author of the advice declines, and says why.")
    public ConsultationView decline(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = CONSULTATION) @PathParam("consultationId") UUID consultationId,
            @NotNull @Valid DeclineConsultation declining) {
        return consulting.decline(caller.command(id), consultationId, declining);
    }

    @POST
    @Path("/{consultationId}/booking")
    @RolesAllowed({ADVICE_AUTHOR, DSCO})
    @Operation(
            operationId = "bookConsultation",
            summary = "Book or rebook a consultation",
            description =
                    "Choose a slot from the list of free slots. Booking another slot replaces the"
                            + " first. If somebody else takes the slot first, or the author has"
                            + " another consultation then, the answer is 409.")
    public ConsultationView book(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = CONSULTATION) @PathParam("consultationId") UUID consultationId,
            @NotNull @Valid BookConsultation slot) {
        return booking.book(caller.command(id), consultationId, slot);
    }

    @POST
    @Path("/{consultationId}/cancellation")
    @RolesAllowed({ADVICE_AUTHOR, DSCO})
    @Operation(
            operationId = "cancelConsultation",
            summary = "Cancel a consultation",
            description =
                    "The slot becomes free, and another can be booked. Only the DSCO can use"
                            + " NOT_ATTENDED, once the slot has begun.")
    public ConsultationView cancel(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = CONSULTATION) @PathParam("consultationId") UUID consultationId,
            @NotNull @Valid CancelConsultation cancellation) {
        return booking.cancel(caller.command(id), consultationId, cancellation);
    }

    @POST
    @Path("/{consultationId}/outcome")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "holdConsultation",
            summary = "Record that a consultation was held",
            description =
                    "Include the outcome, which only social care can read. The consultation need"
                            + " not have been booked. If its slot has not begun, the slot becomes"
                            + " free.")
    public ConsultationView hold(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = CONSULTATION) @PathParam("consultationId") UUID consultationId,
            @NotNull @Valid HoldConsultation held) {
        return consulting.hold(caller.command(id), consultationId, held);
    }
}
