package london.dsco.review.plan;

import java.time.LocalDate;
import java.util.List;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/** A plan was opened in this service and its first review cycle began. */
record PlanOpened(String planRef, String childRef, LocalDate planMadeOn, LocalDate dueBy)
        implements Fact {

    static final String TOPIC = "review.plan.v1";
    static final String TYPE = "london.dsco.review.plan.opened.v1";

    /** The part of the fact that other services receive; see the event's schema. */
    record Payload(String planRef, String childRef, LocalDate planMadeOn, LocalDate dueBy) {}

    @Override
    public List<Event> events() {
        return List.of(new Event(TOPIC, TYPE, new Payload(planRef, childRef, planMadeOn, dueBy)));
    }
}
