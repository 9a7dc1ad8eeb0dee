package london.dsco.review.plan;

import java.time.LocalDate;
import london.dsco.kit.outbox.OutboxEvent;

/** The fact that a plan was opened here and its first cycle begun; see the event's schema. */
record PlanOpened(String planRef, String childRef, LocalDate planMadeOn, LocalDate dueBy) {

    static final String TYPE = "london.dsco.review.plan.opened.v1";

    static OutboxEvent of(Plan plan) {
        var data =
                new PlanOpened(
                        plan.planRef(), plan.child().childRef(), plan.planMadeOn(), plan.dueBy());
        return new OutboxEvent("review.plan", plan.planRef(), TYPE, plan.borough(), data);
    }
}
