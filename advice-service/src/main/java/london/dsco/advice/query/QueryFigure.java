package london.dsco.advice.query;

import java.time.LocalDate;

/**
 * What figures need of one query: nothing that says whom it is about.
 *
 * @param dueOn London date
 * @param answeredOn London date; null while it waits for an answer
 */
public record QueryFigure(LocalDate dueOn, LocalDate answeredOn) {

    public boolean isAnsweredInTime() {
        return answeredOn != null && !answeredOn.isAfter(dueOn);
    }

    /** Whether it can be said on a London date if it was answered in time. */
    boolean isDecidedOn(LocalDate today) {
        return answeredOn != null || dueOn.isBefore(today);
    }
}
