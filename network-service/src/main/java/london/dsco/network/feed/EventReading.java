package london.dsco.network.feed;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import london.dsco.domain.Actor;
import london.dsco.feed.CloudEventView;
import london.dsco.feed.EventFeed;
import london.dsco.feed.FeedRequest;
import london.dsco.feed.FeedTypes;
import london.dsco.records.RecordType;

/**
 * Shows a borough's systems what happened in the network. This service sends no events yet, so
 * every batch is empty; whoever adds the first names its type here.
 */
@ApplicationScoped
class EventReading {

    static final FeedTypes TYPES = new FeedTypes(new RecordType("practice"), Map.of());

    private final EventFeed feed;

    EventReading(EventFeed feed) {
        this.feed = feed;
    }

    Uni<List<CloudEventView>> read(Actor actor, FeedRequest request) {
        return feed.read(TYPES, actor, request);
    }
}
