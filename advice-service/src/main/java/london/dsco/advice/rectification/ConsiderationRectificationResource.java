package london.dsco.advice.rectification;

import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
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
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Claims that the record of one consideration is wrong. */
@Path("/considerations/{considerationId}/rectifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rectification")
public class ConsiderationRectificationResource {

    private static final String ID = "considerationRectificationId";
    private static final String CONSIDERATION = "Id of the consideration";
    private static final String RECTIFICATION = "Id of the rectification";

    private final RectifyingConsiderations rectifying;
    private final Caller caller;
    private final Pages pages;

    ConsiderationRectificationResource(
            RectifyingConsiderations rectifying, Caller caller, Pages pages) {
        this.rectifying = rectifying;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({SEN_CASEWORKER, BOROUGH_SYSTEM, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "askRectificationOfConsideration",
            summary = "Record that somebody says a consideration is wrong",
            description =
                    "This can be about the child's particulars, or about what social care said. The"
                            + " authority must answer within one month, as for a request.")
    public RestResponse<RectificationView> ask(
            @Parameter(description = CONSIDERATION) @PathParam("considerationId")
                    UUID considerationId,
            @NotNull @Valid AskRectification said) {
        RectificationView made = rectifying.ask(caller.command(considerationId), said);
        return Created.at(
                "/advice/v1/considerations/" + considerationId + "/rectifications/" + made.id(),
                made);
    }

    @GET
    @RolesAllowed({TEAM_MANAGER, DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "listRectificationsOfConsideration",
            summary = "List what somebody says is wrong in a consideration",
            description =
                    "Oldest first. The SEN team sees what concerns the child's particulars, and"
                            + " what it recorded itself.")
    public Page<RectificationView> list(
            @Parameter(description = CONSIDERATION) @PathParam("considerationId")
                    UUID considerationId,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                rectifying.list(considerationId, pages.afterId(page), page.rows(), caller.actor()),
                page,
                asked -> asked.id().toString());
    }

    @GET
    @Path("/{" + ID + "}")
    @RolesAllowed({TEAM_MANAGER, DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "getRectificationOfConsideration",
            summary = "Read what somebody says is wrong in a consideration")
    public RectificationView read(
            @Parameter(description = CONSIDERATION) @PathParam("considerationId")
                    UUID considerationId,
            @Parameter(description = RECTIFICATION) @PathParam(ID) UUID rectificationId) {
        return rectifying.read(considerationId, rectificationId, caller.actor());
    }

    @POST
    @Path("/{" + ID + "}/extension")
    @RolesAllowed({SEN_CASEWORKER, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "extendRectificationOfConsideration",
            summary = "Record that an answer about a consideration needs more time",
            description =
                    "You can do this once, within the first month. Tell the family, and say why. It"
                            + " gives you two more months.")
    public RectificationView extend(
            @Parameter(description = CONSIDERATION) @PathParam("considerationId")
                    UUID considerationId,
            @Parameter(description = RECTIFICATION) @PathParam(ID) UUID rectificationId,
            @NotNull @Valid ExtendRectification said) {
        return rectifying.extend(caller.command(considerationId), rectificationId, said);
    }

    @POST
    @Path("/{" + ID + "}/answer")
    @RolesAllowed({SEN_CASEWORKER, BOROUGH_SYSTEM, DSCO})
    @Operation(
            operationId = "answerRectificationOfConsideration",
            summary = "Correct a consideration, or say why not",
            description =
                    "Names and the date of birth are corrected at once, in this consideration only;"
                            + " correct a request about the child separately. Another answer"
                            + " corrects what social care said: name it here. The DSCO is"
                            + " responsible for that. A late answer is still recorded.")
    public RectificationView answer(
            @Parameter(description = CONSIDERATION) @PathParam("considerationId")
                    UUID considerationId,
            @Parameter(description = RECTIFICATION) @PathParam(ID) UUID rectificationId,
            @NotNull @Valid AnswerRectification said) {
        return rectifying.answer(caller.command(considerationId), rectificationId, said);
    }
}
