package london.dsco.review.plan;

import java.time.LocalDate;
import java.util.List;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/**
 * The authority maintains a plan that had ceased in error. Others are told of it as of a plan that
 * was opened.
 */
record PlanReinstated(String planRef, String childRef, LocalDate planMadeOn, LocalDate dueBy)
        implements Fact {

    @Override
    public List<Event> events() {
        return new PlanOpened(planRef, childRef, planMadeOn, dueBy).events();
    }
}
