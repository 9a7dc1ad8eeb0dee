package london.dsco.advice.consultation;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import london.dsco.web.Caller;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The times at which a DSCO can be consulted. */
@Path("/consultation-slots")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consultation")
public class ConsultationSlotResource {

    private final FreeSlots slots;
    private final Caller caller;
    private final Pages pages;

    ConsultationSlotResource(FreeSlots slots, Caller caller, Pages pages) {
        this.slots = slots;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "listConsultationSlots",
            summary = "List the free slots of a DSCO",
            description =
                    "One-hour slots on the working days of the borough's DSCOs, each with the site"
                            + " where the DSCO works on that day. Slots that are taken, have begun"
                            + " or are more than 84 days ahead are left out.")
    public Page<SlotView> list(
            @Parameter(description = "User name of the DSCO; by default every DSCO of the borough")
                    @QueryParam("dsco")
                    @Size(max = 64)
                    @Pattern(regexp = BookConsultation.USERNAME)
                    String dsco,
            @Parameter(description = "First London date; by default today") @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "Last London date; by default 13 days after from")
                    @QueryParam("to")
                    LocalDate to,
            @Parameter(description = "Site where the DSCO works on that day; by default every site")
                    @QueryParam("site")
                    @Size(max = 100)
                    String site,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                slots.list(
                        caller.actor(),
                        new SlotSearch(dsco, site, from, to),
                        pages.after(page).orElse(""),
                        page.rows()),
                page,
                FreeSlots::key);
    }
}
