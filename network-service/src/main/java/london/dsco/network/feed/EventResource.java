package london.dsco.network.feed;

import static london.dsco.domain.Roles.BOROUGH_SYSTEM;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import london.dsco.feed.CloudEventView;
import london.dsco.feed.FeedRequest;
import london.dsco.web.Caller;
import london.dsco.web.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The events in the network, in order. */
@Path("/events")
@Tag(name = "Events", description = "The same events as on Kafka, for systems without it")
public class EventResource {

    private final EventReading events;
    private final Caller caller;

    EventResource(EventReading events, Caller caller) {
        this.events = events;
        this.caller = caller;
    }

    @GET
    @Blocking
    @Produces(FeedRequest.BATCH)
    @RolesAllowed(BOROUGH_SYSTEM)
    @Operation(
            operationId = "readNetworkEvents",
            summary = "Read what happened in the network",
            description =
                    "Practices of your borough that were published or withdrawn, in the"
                            + " order the events were published. Keep the id of the last one and send"
                            + " it as after to get every later event once. An empty batch means there"
                            + " is nothing new. An event is kept for 90 days. After that, sending its"
                            + " id returns 410.")
    @APIResponse(
            responseCode = "200",
            description = "A batch of events; empty when there is nothing new",
            content =
                    @Content(
                            mediaType = FeedRequest.BATCH,
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = CloudEventView.class,
                                            maxItems = PageRequest.MAX_LIMIT)))
    @APIResponse(responseCode = "410")
    public Uni<List<CloudEventView>> read(@BeanParam @Valid FeedRequest request) {
        return events.read(caller.actor(), request);
    }
}
