package london.dsco.advice.rectification;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
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

/** Claims that the record of one request is wrong. */
@Path("/requests/{id}/rectifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Rectification",
        description =
                "What somebody says is wrong in a record, and what the authority did about it")
public class RectificationResource {

    private static final String REQUEST = "Id of the request";
    private static final String RECTIFICATION = "Id of the rectification";

    private final Rectifying rectifying;
    private final Caller caller;
    private final Pages pages;

    RectificationResource(Rectifying rectifying, Caller caller, Pages pages) {
        this.rectifying = rectifying;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({SEN_CASEWORKER, BOROUGH_SYSTEM, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "askRectification",
            summary = "Record that somebody says a record is wrong",
            description =
                    "The authority must answer within one month of the day on which it was asked,"
                            + " or of the day on which it knew who was asking. What your own"
                            + " borough found to be wrong has no such limit: put it right without"
                            + " delay.")
    public RestResponse<RectificationView> ask(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid AskRectification said) {
        RectificationView made = rectifying.ask(caller.command(id), said);
        return Created.at("/advice/v1/requests/" + id + "/rectifications/" + made.id(), made);
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "listRectificationsOfRequest",
            summary = "List what somebody says is wrong in a record",
            description =
                    "Oldest first. The SEN team sees what concerns the child's particulars, and"
                            + " what it recorded itself.")
    public Page<RectificationView> list(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                rectifying.list(id, pages.afterId(page), page.rows(), caller.actor()),
                page,
                asked -> asked.id().toString());
    }

    @GET
    @Path("/{rectificationId}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(operationId = "getRectification", summary = "Read what somebody says is wrong")
    public RectificationView read(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = RECTIFICATION) @PathParam("rectificationId")
                    UUID rectificationId) {
        return rectifying.read(id, rectificationId, caller.actor());
    }

    @POST
    @Path("/{rectificationId}/extension")
    @RolesAllowed({SEN_CASEWORKER, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "extendRectification",
            summary = "Record that an answer needs more time",
            description =
                    "You can do this once, within the first month. Tell the family, and say why. It"
                            + " gives you two more months.")
    public RectificationView extend(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = RECTIFICATION) @PathParam("rectificationId")
                    UUID rectificationId,
            @NotNull @Valid ExtendRectification said) {
        return rectifying.extend(caller.command(id), rectificationId, said);
    }

    @POST
    @Path("/{rectificationId}/answer")
    @RolesAllowed({SEN_CASEWORKER, BOROUGH_SYSTEM, DSCO})
    @Operation(
            operationId = "answerRectification",
            summary = "Correct a record, or say why not",
            description =
                    "The child's particulars are corrected at once, in this request only; correct"
                            + " any other request about the child too. To correct advice that was"
                            + " sent, send a new version and name it here. The DSCO is responsible"
                            + " for what the advice says. A late answer is still recorded.")
    public RectificationView answer(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = RECTIFICATION) @PathParam("rectificationId")
                    UUID rectificationId,
            @NotNull @Valid AnswerRectification said) {
        return rectifying.answer(caller.command(id), rectificationId, said);
    }
}
