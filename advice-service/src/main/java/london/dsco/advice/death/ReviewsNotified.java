package london.dsco.advice.death;

import java.time.LocalDate;
import java.util.List;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/**
 * A notice to the review service alone, so that the child's plans cease and nobody is invited to a
 * review. It is not a line of the history, which contains no day and no reference.
 *
 * @param childRef the borough's reference to the child
 * @param died false if a death was recorded in error
 * @param diedOn London date; null if there was no death
 */
record ReviewsNotified(String childRef, boolean died, LocalDate diedOn) implements Fact {

    private static final String TO_REVIEW = "advice.outcome.v1";
    private static final String TYPE = "london.dsco.advice.child.death-recorded.v1";

    /** The notice that the review service receives; see the event's schema. */
    record Notice(String childRef, boolean died, LocalDate diedOn) {}

    @Override
    public boolean inHistory() {
        return false;
    }

    @Override
    public List<Event> events() {
        return List.of(new Event(TO_REVIEW, TYPE, new Notice(childRef, died, diedOn)));
    }
}
