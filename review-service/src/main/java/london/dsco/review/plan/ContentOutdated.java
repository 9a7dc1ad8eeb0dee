package london.dsco.review.plan;

import java.time.LocalDate;
import java.util.List;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/**
 * Social care knows the child in another way than when the plan was made or last reviewed, so that
 * what the plan says of social care may no longer be right. Any change counts, so that being told
 * does not tell which.
 */
record ContentOutdated(String planRef, LocalDate staleSince) implements Fact {

    static final String TYPE = "london.dsco.review.plan.outdated.v1";

    /** What others are told; see the event's schema. */
    record Payload(String planRef, LocalDate staleSince) {}

    @Override
    public List<Event> events() {
        return List.of(new Event(PlanOpened.TOPIC, TYPE, new Payload(planRef, staleSince)));
    }
}
