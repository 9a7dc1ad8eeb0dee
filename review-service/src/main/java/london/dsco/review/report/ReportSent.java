package london.dsco.review.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.records.Event;
import london.dsco.records.Fact;
import london.dsco.review.annualreview.ReviewEvents;

/** The report was sent to the setting. */
record ReportSent(UUID reviewId, int number, LocalDate sentOn, LocalDate dueBy, boolean inTime)
        implements Fact {

    /** The part of the fact that other services receive; see the event's schema. */
    record Payload(UUID reviewId, LocalDate sentOn, LocalDate dueBy, boolean inTime) {}

    @Override
    public List<Event> events() {
        return List.of(
                ReviewEvents.named("report-sent", new Payload(reviewId, sentOn, dueBy, inTime)));
    }
}
