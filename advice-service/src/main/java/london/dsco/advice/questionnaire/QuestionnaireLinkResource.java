package london.dsco.advice.questionnaire;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** The links through which people can answer the questionnaire about one request. */
@Path("/requests/{id}/questionnaire/links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Social Care Questionnaire")
public class QuestionnaireLinkResource {

    private static final String REQUEST = "Id of the request";
    private static final String LINK = "Id of the link, which is not its token";

    private final Linking linking;
    private final Caller caller;
    private final Pages pages;

    QuestionnaireLinkResource(Linking linking, Caller caller, Pages pages) {
        this.linking = linking;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER})
    @Operation(
            operationId = "createQuestionnaireLink",
            summary = "Create a link to the questionnaire",
            description =
                    "Makes a link for a parent carer or the young person. Only this answer shows"
                            + " the link's token. Whoever has the token can answer the"
                            + " questionnaire once, and can read nothing.")
    public RestResponse<NewQuestionnaireLinkView> make(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid CreateQuestionnaireLink link) {
        NewQuestionnaireLinkView made = linking.make(caller.command(id), link);
        return Created.at("/advice/v1/requests/" + id + "/questionnaire/links/" + made.id(), made);
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "listQuestionnaireLinks",
            summary = "List the links to the questionnaire",
            description = "Oldest first, without their tokens.")
    public Page<QuestionnaireLinkView> list(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                linking.list(id, pages.afterId(page), page.rows(), caller.actor()),
                page,
                link -> link.id().toString());
    }

    @GET
    @Path("/{linkId}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "getQuestionnaireLink",
            summary = "Read a link to the questionnaire",
            description = "Without its token.")
    public QuestionnaireLinkView read(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = LINK) @PathParam("linkId") UUID linkId) {
        return linking.read(id, linkId, caller.actor());
    }

    @DELETE
    @Path("/{linkId}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER})
    @Operation(
            operationId = "revokeQuestionnaireLink",
            summary = "Revoke a link to the questionnaire",
            description =
                    "The link can no longer be used, and stays on the list. You cannot revoke a"
                            + " link that has been used.")
    public QuestionnaireLinkView revoke(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = LINK) @PathParam("linkId") UUID linkId) {
        return linking.revoke(caller.command(id).withoutAttempt(), linkId);
    }
}
