package london.dsco.review.feed;

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
import london.dsco.review.plan.Plan;

/** Shows a borough's systems, which feed its register of plans, what happened to the plans. */
@ApplicationScoped
class EventReading {

    static final FeedTypes TYPES =
            new FeedTypes(
                    Plan.TYPE,
                    Map.of(
                            "london.dsco.review.plan.opened.v1", Set.of(),
                            "london.dsco.review.plan.transferred.v1", Set.of()));

    private final EventFeed feed;

    EventReading(EventFeed feed) {
        this.feed = feed;
    }

    Uni<List<CloudEventView>> read(Actor actor, FeedRequest request) {
        return feed.read(TYPES, actor, request);
    }
}
