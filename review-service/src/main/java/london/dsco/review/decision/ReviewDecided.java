package london.dsco.review.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.records.Event;
import london.dsco.records.Fact;
import london.dsco.review.annualreview.ReviewEvents;

/** The authority decided after a review, which completes it. */
record ReviewDecided(UUID reviewId, String planRef, Payload told) implements Fact {

    /**
     * The part of the fact that other services receive; see the event's schema.
     *
     * @param planRef only for REASSESS, so that advice-service finds the child to reassess;
     *     otherwise null
     */
    record Payload(
            UUID reviewId,
            Decision decision,
            LocalDate decidedOn,
            LocalDate notifiedOn,
            LocalDate meetingOn,
            LocalDate dueBy,
            LocalDate decisionDueBy,
            boolean inTime,
            String planRef) {}

    static ReviewDecided from(UUID reviewId, String planRef, ReviewDecision decision) {
        return new ReviewDecided(
                reviewId,
                planRef,
                new Payload(
                        reviewId,
                        decision.decision(),
                        decision.decidedOn(),
                        decision.notifiedOn(),
                        decision.meetingOn(),
                        decision.dueBy(),
                        decision.decisionDueBy(),
                        decision.isInTime(),
                        decision.decision() == Decision.REASSESS ? planRef : null));
    }

    @Override
    public List<Event> events() {
        return List.of(ReviewEvents.named("decided", told));
    }
}
