package london.dsco.review.plan;

import java.time.LocalDate;
import java.util.List;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/**
 * Social care knows the child in a different way than when the plan was made or last reviewed, so
 * the plan's social care content may be out of date. Any change counts, so that the event does not
 * disclose which.
 */
record ContentOutdated(String planRef, LocalDate staleSince) implements Fact {

    static final String TYPE = "london.dsco.review.plan.outdated.v1";

    /** The part of the fact that other services receive; see the event's schema. */
    record Payload(String planRef, LocalDate staleSince) {}

    @Override
    public List<Event> events() {
        return List.of(new Event(PlanOpened.TOPIC, TYPE, new Payload(planRef, staleSince)));
    }
}
