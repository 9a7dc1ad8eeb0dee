package london.dsco.advice.consultation;

import static london.dsco.domain.Roles.DSCO;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import london.dsco.web.Caller;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bookings of a borough that cannot take place. */
@Path("/consultations/to-rebook")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consultation")
public class RebookingResource {

    private final Rebooking rebooking;
    private final Caller caller;
    private final Pages pages;

    RebookingResource(Rebooking rebooking, Caller caller, Pages pages) {
        this.rebooking = rebooking;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "listConsultationsToRebook",
            summary = "List bookings that must be made again",
            description =
                    "A DSCO's leave or working pattern may change after a booking. A case may also"
                            + " be handed to an author who is busy then. The service cancels"
                            + " nothing for you: book another slot, or cancel.")
    public Page<ToRebookView> list(@BeanParam @Valid PageRequest page) {
        List<ToRebookView> found =
                rebooking.list(caller.actor(), pages.after(page).orElse(""), page.limit());
        return pages.of(found, page, each -> each.requestId().toString());
    }
}
