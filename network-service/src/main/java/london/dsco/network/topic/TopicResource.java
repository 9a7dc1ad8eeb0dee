package london.dsco.network.topic;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** Topics for the meetings of the network. */
@Path("/topics")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Topics", description = "Topics that members would like a meeting to discuss")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class TopicResource {

    private final TopicBacklog topics;
    private final Caller caller;
    private final Pages pages;

    TopicResource(TopicBacklog topics, Caller caller, Pages pages) {
        this.topics = topics;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "proposeTopic",
            summary = "Propose a topic",
            description =
                    "Every member can see it, and which borough proposed it. Text that identifies a"
                            + " person is refused.")
    public RestResponse<TopicView> propose(@NotNull @Valid ProposeTopic proposed) {
        TopicView made = topics.propose(caller.command(null), proposed);
        return Created.at("/network/v1/topics/" + made.id(), made);
    }

    @GET
    @Operation(operationId = "listTopics", summary = "List topics", description = "Oldest first.")
    public Page<TopicView> list(
            @Parameter(description = "Only topics in this state") @QueryParam("status")
                    TopicStatus status,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                topics.list(pages.afterId(page), status, caller.actor(), page.rows()),
                page,
                topic -> topic.id().toString());
    }

    @GET
    @Path("/{topicId}")
    @Operation(operationId = "getTopic", summary = "Read a topic")
    public TopicView get(
            @Parameter(description = "Id of the topic") @PathParam("topicId") UUID topicId) {
        return topics.get(topicId, caller.actor());
    }

    @POST
    @Path("/{topicId}/withdrawal")
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "withdrawTopic",
            summary = "Withdraw a topic",
            description = "The borough that proposed it can withdraw it.")
    public TopicView withdraw(
            @Parameter(description = "Id of the topic") @PathParam("topicId") UUID topicId) {
        return topics.withdraw(caller.command(topicId));
    }

    @PUT
    @Path("/{topicId}/vote")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "voteForTopic",
            summary = "Vote for a topic",
            description =
                    "A borough has one vote for each topic. Everybody can see how many boroughs"
                            + " voted, but not which.")
    public TopicView vote(
            @Parameter(description = "Id of the topic") @PathParam("topicId") UUID topicId) {
        return topics.vote(caller.command(topicId));
    }

    @DELETE
    @Path("/{topicId}/vote")
    @RolesAllowed(DSCO)
    @Operation(operationId = "withdrawVote", summary = "Withdraw your borough's vote")
    public TopicView takeBack(
            @Parameter(description = "Id of the topic") @PathParam("topicId") UUID topicId) {
        return topics.takeBack(caller.command(topicId));
    }
}
