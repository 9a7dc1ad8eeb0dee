package london.dsco.advice.performance;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import london.dsco.advice.request.AdviceRequestView;
import london.dsco.figures.CsvWriter;
import london.dsco.figures.SvgWriter;
import london.dsco.web.Caller;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Each measure on its own: its definition, its figures, and the requests behind them. */
@Path("/performance/measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Performance")
public class MeasureResource {

    private final Performance performance;
    private final RequestsBehind behind;
    private final Caller caller;
    private final Pages pages;
    private final UriInfo address;

    MeasureResource(
            Performance performance,
            RequestsBehind behind,
            Caller caller,
            Pages pages,
            UriInfo address) {
        this.performance = performance;
        this.behind = behind;
        this.caller = caller;
        this.pages = pages;
        this.address = address;
    }

    @GET
    @RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN})
    @Operation(
            operationId = "listMeasures",
            summary = "Read what each measure counts",
            description = "For every figure: what is counted, out of what, by which days, and why.")
    public Page<DefinedMeasureView> list() {
        return new Page<>(DefinedMeasureView.all(), null);
    }

    @GET
    @Path("/{measure}")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TEXT_CSV, SvgWriter.IMAGE_SVG})
    @RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN})
    @Operation(
            operationId = "getMeasure",
            summary = "Read one measure",
            description =
                    "The measure for each group, as data to plot, a table or a chart. Each"
                            + " point links to the requests behind it, for roles that can see the"
                            + " cases. A borough-admin can read ON_TIME only. Only a DSCO can read"
                            + " FIRST_ASKED_UNDER_FIVE and EARLY_HELP_BEFORE: they depend on"
                            + " earlier requests of every team.")
    public MeasureFiguresView read(
            @Parameter(description = "Code of the measure") @PathParam("measure") Measure measure,
            @BeanParam FigureSearch search) {
        return performance.read(caller.actor(), search, measure, group -> behind(group));
    }

    @GET
    @Path("/{measure}/requests")
    @RolesAllowed({DSCO, TEAM_MANAGER})
    @Operation(
            operationId = "listRequestsOfMeasure",
            summary = "List the requests behind a measure",
            description =
                    "Lists exactly the requests behind the number: those that the measure counts,"
                            + " the rest, or both. A team-manager sees their own teams' requests,"
                            + " and none behind FIRST_ASKED_UNDER_FIVE and EARLY_HELP_BEFORE, which"
                            + " depend on earlier requests of every team.")
    public Page<AdviceRequestView> requests(
            @Parameter(description = "Code of the measure") @PathParam("measure") Measure measure,
            @BeanParam FigureSearch search,
            @Parameter(description = "Key of one group; leave it out for every group")
                    @QueryParam("group")
                    @Size(max = 128)
                    String group,
            @Parameter(description = "Which of the requests behind the share to list")
                    @QueryParam("part")
                    @DefaultValue("COUNTED")
                    Part part,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                behind.list(
                        caller.actor(),
                        search,
                        measure,
                        part,
                        group,
                        pages.afterId(page),
                        page.rows()),
                page,
                request -> request.id().toString());
    }

    /** Returns the address of the same question for one group. */
    private String behind(String group) {
        return address.getRequestUriBuilder()
                .scheme(null)
                .host(null)
                .port(-1)
                .path("requests")
                .replaceQueryParam("group", "{group}")
                .build(group)
                .toString();
    }
}
