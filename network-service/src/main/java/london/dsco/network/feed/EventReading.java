package london.dsco.network.feed;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.feed.CloudEventView;
import london.dsco.feed.EventFeed;
import london.dsco.feed.FeedRequest;
import london.dsco.feed.FeedTypes;
import london.dsco.records.RecordType;

/**
 * Shows a borough's systems what happened to its practices. Both types contain only what every
 * member may read, so nothing is left out.
 */
@ApplicationScoped
class EventReading {

    static final FeedTypes TYPES =
            new FeedTypes(
                    new RecordType("practice"),
                    Map.of(
                            "london.dsco.network.practice.published.v1", Set.of(),
                            "london.dsco.network.practice.withdrawn.v1", Set.of()));

    private final EventFeed feed;

    EventReading(EventFeed feed) {
        this.feed = feed;
    }

    Uni<List<CloudEventView>> read(Actor actor, FeedRequest request) {
        return feed.read(TYPES, actor, request);
    }
}
