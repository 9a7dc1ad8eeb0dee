package london.dsco.advice.moderation;

import static london.dsco.domain.Roles.DSCO;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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

/** The moderations of a borough, and what they show. */
@Path("/moderations")
@RolesAllowed(DSCO)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Moderation")
public class ModerationsResource {

    private final Moderating moderating;
    private final MeasuringAgreement agreement;
    private final Caller caller;
    private final Pages pages;

    ModerationsResource(
            Moderating moderating, MeasuringAgreement agreement, Caller caller, Pages pages) {
        this.moderating = moderating;
        this.agreement = agreement;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "listModerations",
            summary = "List moderations",
            description =
                    "In the order of the audits. AWAITING lists the audits that you can moderate: a"
                            + " random share, every Outstanding and Inadequate, every audit with a"
                            + " gate, and a new auditor's first three. It does not say why an audit"
                            + " was chosen, because that would reveal the grade.")
    public Page<ModerationView> list(
            @Parameter(description = "How far the moderation has got")
                    @QueryParam("state")
                    @DefaultValue("AWAITING")
                    ModerationState state,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                moderating.list(state, pages.afterId(page), page.rows(), caller.actor()),
                page,
                moderation -> moderation.auditId().toString());
    }

    @GET
    @Path("/agreement")
    @Operation(
            operationId = "getModerationAgreement",
            summary = "Read how far auditors and moderators agree",
            description =
                    "Gives the share of audits with the same grade, and Cohen's kappa with"
                            + " quadratic weights, which allows for agreement by chance.")
    public AgreementView agreement(
            @Parameter(
                            description =
                                    "First London date of a second score; by default a year before"
                                            + " to")
                    @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "Last London date of a second score; by default today")
                    @QueryParam("to")
                    LocalDate to) {
        return agreement.read(caller.actor(), from, to);
    }
}
