package london.dsco.advice.practicehint;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import london.dsco.web.Caller;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What other boroughs did about a weakness that an audit found. */
@Path("/practice-hints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Practice hints",
        description = "Practices of the network that help with a criterion of the audit template")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN})
public class PracticeHintResource {

    private final Hinting hinting;
    private final Caller caller;
    private final Pages pages;

    PracticeHintResource(Hinting hinting, Caller caller, Pages pages) {
        this.hinting = hinting;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "listPracticeHints",
            summary = "List practices that help with a criterion",
            description =
                    "Practices that boroughs published in the network: strongest evidence first,"
                            + " then newest. Withdrawn practices are left out. Follow the address"
                            + " to read one.")
    public Page<PracticeHintView> list(
            @Parameter(
                            description =
                                    "Code of the criterion, such as V1; leave it out for every practice")
                    @QueryParam("criterion")
                    @Size(max = 5)
                    String criterion,
            @BeanParam @Valid PageRequest page) {
        List<PracticeHint> rows =
                hinting.list(
                        criterion,
                        pages.after(page)
                                .map(PracticeHint.Place::of)
                                .orElse(PracticeHint.Place.FIRST),
                        caller.actor(),
                        page.rows());
        Page<PracticeHint> found =
                pages.of(rows, page, hint -> PracticeHint.Place.of(hint).written());
        return new Page<>(
                found.items().stream().map(PracticeHintView::of).toList(), found.nextCursor());
    }
}
