package london.dsco.review.termlist;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.HEALTH_PARTNER;
import static london.dsco.domain.Roles.REVIEW_COORDINATOR;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.SETTING;
import static london.dsco.domain.Roles.TEAM_MANAGER;
import static london.dsco.domain.Roles.VIRTUAL_SCHOOL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import london.dsco.domain.Refusal;
import london.dsco.review.termcalendar.Term;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lists of reviews due in a term. */
@Path("/term-lists/{term}")
@Tag(
        name = "Term lists",
        description =
                "The reviews due in a term: the current list, the list as it was sent, and who has"
                        + " it")
public class TermListResource {

    static final String WHICH = "The calendar year and the term, such as 2027-SPRING";

    private final TermListing lists;
    private final Caller caller;

    TermListResource(TermListing lists, Caller caller) {
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TermListCsv.TEXT_CSV})
    @RolesAllowed({
        ADVICE_AUTHOR,
        BOROUGH_ADMIN,
        BOROUGH_SYSTEM,
        DSCO,
        HEALTH_PARTNER,
        REVIEW_COORDINATOR,
        SEN_CASEWORKER,
        SETTING,
        TEAM_MANAGER,
        VIRTUAL_SCHOOL
    })
    @Operation(
            operationId = "getTermList",
            summary = "Read the reviews due in a term",
            description =
                    "Lists every incomplete review whose meeting must be held by the end of the"
                            + " term and the holidays after it, including any that should already"
                            + " have met. You see your own part: a setting sees the reviews at its"
                            + " own URN, and the virtual school those of its children. You can"
                            + " narrow the list to a social care practitioner or team: an advice"
                            + " author sees only their own part, and a team manager the parts of"
                            + " their team. A review with no practitioner yet appears under whoever"
                            + " had the previous one. Ask for text/csv for a table.")
    public TermListView read(
            @Parameter(description = WHICH) @PathParam("term") @Size(max = 11) String term,
            @Parameter(description = "Only the reviews of this practitioner, by user name")
                    @QueryParam("practitioner")
                    @Size(min = 1, max = 120)
                    String practitioner,
            @Parameter(description = "Only the reviews of this team's practitioners")
                    @QueryParam("team")
                    @Size(min = 1, max = 60)
                    String team) {
        return lists.read(
                asTerm(term), ListPart.asked(practitioner, team, caller.actor()), caller.actor());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when there is no such term
     */
    static Term asTerm(String code) {
        return Term.parse(code).orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }
}
