package london.dsco.review.transfer;

import java.time.LocalDate;
import java.util.List;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/** The new authority took over a plan. */
record PlanTransferred(
        String planRef,
        String fromBorough,
        LocalDate transferredOn,
        LocalDate informBy,
        LocalDate reviewBy)
        implements Fact {

    static final String TYPE = "london.dsco.review.plan.transferred.v1";

    /** The part of the fact that other services receive; see the event's schema. */
    record Payload(
            String planRef,
            String fromBorough,
            LocalDate transferredOn,
            LocalDate informBy,
            LocalDate reviewBy) {}

    @Override
    public List<Event> events() {
        return List.of(
                new Event(
                        "review.plan.v1",
                        TYPE,
                        new Payload(planRef, fromBorough, transferredOn, informBy, reviewBy)));
    }
}
