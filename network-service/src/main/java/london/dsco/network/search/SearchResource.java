package london.dsco.network.search;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import london.dsco.web.Caller;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search over what members share. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search", description = "Search for what members share")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class SearchResource {

    private final Searching searching;
    private final Caller caller;
    private final Pages pages;

    SearchResource(Searching searching, Caller caller, Pages pages) {
        this.searching = searching;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "search",
            summary = "Search what members share",
            description =
                    "Finds practices, questions with their answers, statements, consultations,"
                            + " policy items, learning reviews, inspection learning and sufficiency statements. It finds"
                            + " what is shared, never a draft. It knows the field's synonyms, so a"
                            + " search for short breaks also finds respite. It allows for spelling"
                            + " mistakes, and the last word can be unfinished. It leaves out"
                            + " anything that matches less than a third of your search. An"
                            + " anonymous question is shown without its borough, and you cannot"
                            + " find it by its borough.")
    public SearchView search(
            @Parameter(description = "What to look for") @QueryParam("q") @NotBlank @Size(max = 200)
                    String q,
            @Parameter(description = "Only this kind") @QueryParam("kind") SearchKind kind,
            @Parameter(description = "Only this type within its kind, such as GOOD_PRACTICE")
                    @QueryParam("type")
                    @Size(max = 50)
                    String type,
            @Parameter(description = "Only practices with this theme")
                    @QueryParam("theme")
                    @Size(max = 50)
                    String theme,
            @Parameter(description = "Only practices about this area that the role reaches")
                    @QueryParam("reach")
                    @Size(max = 50)
                    String reach,
            @Parameter(description = "Only practices that support this priority")
                    @QueryParam("priority")
                    @Size(max = 50)
                    String priority,
            @Parameter(description = "GSS code of the borough that wrote it")
                    @QueryParam("borough")
                    @Size(max = 9)
                    String borough,
            @Parameter(
                            description =
                                    "GSS code of a borough: only practices whose adoption it"
                                            + " shares")
                    @QueryParam("adoptedBy")
                    @Size(max = 9)
                    String adoptedBy,
            @Parameter(
                            description =
                                    "Only practices adopted by a borough (the one in adoptedBy, or"
                                            + " any) that reports a figure it reached")
                    @QueryParam("withResults")
                    Boolean withResults,
            @BeanParam @Valid PageRequest page) {
        Found found =
                searching.search(
                        q,
                        new Narrowed(
                                kind,
                                type,
                                theme,
                                reach,
                                priority,
                                borough,
                                adoptedBy,
                                Boolean.TRUE.equals(withResults)),
                        pages.after(page).map(Found.Place::of).orElse(null),
                        caller.actor(),
                        page.rows());
        return SearchView.of(
                pages.of(found.hits(), page, hit -> hit.place().written()), found.counts());
    }
}
