package london.dsco.review.plan;

import java.time.LocalDate;
import java.util.List;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/** The authority no longer maintains the plan. Other services do not learn the reason. */
record PlanCeased(String planRef, LocalDate ceasedOn, CeaseReason reason) implements Fact {

    static final String TYPE = "london.dsco.review.plan.ceased.v1";

    /** The part of the fact that other services receive; see the event's schema. */
    record Payload(String planRef, LocalDate ceasedOn) {}

    @Override
    public List<Event> events() {
        return List.of(new Event(PlanOpened.TOPIC, TYPE, new Payload(planRef, ceasedOn)));
    }
}
