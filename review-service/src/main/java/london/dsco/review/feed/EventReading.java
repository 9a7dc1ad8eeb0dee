package london.dsco.review.feed;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.domain.Actor;
import london.dsco.feed.CloudEventView;
import london.dsco.feed.EventFeed;
import london.dsco.feed.FeedRequest;
import london.dsco.feed.FeedTypes;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.ReviewEvents;
import london.dsco.review.plan.Plan;

/**
 * Shows what happened to plans and their reviews to the borough's systems that feed its register of
 * plans.
 */
@ApplicationScoped
class EventReading {

    private static final List<String> OF_REVIEWS =
            Stream.of(
                            "invited",
                            "contribution-received",
                            "contribution-missed",
                            "report-sent",
                            "meeting-held",
                            "decided",
                            "completed",
                            "closed")
                    .map(ReviewEvents::type)
                    .toList();

    static final FeedTypes TYPES =
            new FeedTypes(
                    Plan.TYPE,
                    Stream.concat(
                                    Stream.of(
                                                    "opened",
                                                    "outdated",
                                                    "ceased",
                                                    "transferred",
                                                    "move-notified",
                                                    "move-withdrawn")
                                            .map("london.dsco.review.plan.%s.v1"::formatted),
                                    OF_REVIEWS.stream())
                            .collect(Collectors.toMap(type -> type, type -> Set.of())),
                    OF_REVIEWS.stream()
                            .collect(Collectors.toMap(type -> type, type -> AnnualReview.TYPE)));

    private final EventFeed feed;

    EventReading(EventFeed feed) {
        this.feed = feed;
    }

    Uni<List<CloudEventView>> read(Actor actor, FeedRequest request) {
        return feed.read(TYPES, actor, request);
    }
}
