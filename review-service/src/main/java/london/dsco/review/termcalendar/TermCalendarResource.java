package london.dsco.review.termcalendar;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.REVIEW_COORDINATOR;
import static london.dsco.domain.Roles.SEN_CASEWORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The dates of a borough's terms. */
@Path("/calendars/{academicYear}")
@Tag(
        name = "Calendars",
        description = "Terms, settings' closed days and practitioners' availability")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class TermCalendarResource {

    private static final String WHICH = "The school year, such as 2026-27";

    private final RecordingTerms terms;
    private final Caller caller;

    TermCalendarResource(RecordingTerms terms, Caller caller) {
        this.terms = terms;
        this.caller = caller;
    }

    @PUT
    @RolesAllowed({BOROUGH_ADMIN, BOROUGH_SYSTEM})
    @Operation(
            operationId = "recordTerms",
            summary = "Set the terms of a school year",
            description =
                    "Send all three terms: they replace any dates given before. The lists of"
                            + " reviews due in a term follow these dates.")
    public RestResponse<TermCalendarView> keep(
            @Parameter(description = WHICH)
                    @PathParam("academicYear")
                    @Size(max = 7)
                    @Pattern(regexp = YearCode.FORM)
                    String academicYear,
            @NotNull @Valid RecordTerms sent) {
        RecordingTerms.Kept kept = terms.keep(caller.command(YearCode.read(academicYear)), sent);
        return kept.isNew()
                ? Created.at("/reviews/v1/calendars/" + academicYear, kept.view())
                : RestResponse.ok(kept.view());
    }

    @GET
    @RolesAllowed({BOROUGH_ADMIN, BOROUGH_SYSTEM, DSCO, REVIEW_COORDINATOR, SEN_CASEWORKER})
    @Operation(
            operationId = "getTerms",
            summary = "Read the terms of a school year",
            description = "If your borough has given no dates, you get the usual ones.")
    public TermCalendarView read(
            @Parameter(description = WHICH)
                    @PathParam("academicYear")
                    @Size(max = 7)
                    @Pattern(regexp = YearCode.FORM)
                    String academicYear) {
        return terms.read(YearCode.read(academicYear), caller.actor());
    }
}
