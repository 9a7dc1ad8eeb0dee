package london.dsco.advice.feed;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.RequestEvents;
import london.dsco.domain.Actor;
import london.dsco.feed.CloudEventView;
import london.dsco.feed.EventFeed;
import london.dsco.feed.FeedRequest;
import london.dsco.feed.FeedTypes;

/**
 * Gives a borough's systems the events of its requests, as far as the SEN team may see them: the
 * state, the clock, dispatched advice, the outcome. Drafts, audits, consultations and escalations
 * stay within social care, in these events as in the timeline.
 */
@ApplicationScoped
class EventReading {

    /**
     * The events that are left out are, in the request too, visible only to readers of the whole
     * case.
     */
    private static final Map<String, Set<String>> SHOWN =
            Map.of(
                    "received", Set.of(),
                    "reminded", Set.of(),
                    "excused", Set.of(),
                    "signed-off", Set.of("adviceVersion", "grade"),
                    "dispatched", Set.of("grade"),
                    "closed", Set.of(),
                    "deleted", Set.of());

    static final FeedTypes TYPES =
            new FeedTypes(
                    AdviceRequest.TYPE,
                    SHOWN.entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            shown -> RequestEvents.type(shown.getKey()),
                                            Map.Entry::getValue)));

    private final EventFeed feed;

    EventReading(EventFeed feed) {
        this.feed = feed;
    }

    Uni<List<CloudEventView>> read(Actor actor, FeedRequest request) {
        return feed.read(TYPES, actor, request);
    }
}
