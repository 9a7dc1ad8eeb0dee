package london.dsco.review.plan;

import java.time.LocalDate;
import java.util.List;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/**
 * The authority maintains a plan that had been ceased in error. Other services learn of it as of a
 * newly opened plan.
 */
record PlanReinstated(String planRef, String childRef, LocalDate planMadeOn, LocalDate dueBy)
        implements Fact {

    @Override
    public List<Event> events() {
        return new PlanOpened(planRef, childRef, planMadeOn, dueBy).events();
    }
}
