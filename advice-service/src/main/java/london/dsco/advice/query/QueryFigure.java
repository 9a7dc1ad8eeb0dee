package london.dsco.advice.query;

import java.time.LocalDate;

/**
 * One query for the figures, with nothing about whom it concerns.
 *
 * @param dueOn London date
 * @param answeredOn London date; null until there is an answer
 */
public record QueryFigure(LocalDate dueOn, LocalDate answeredOn) {

    public boolean isAnsweredInTime() {
        return answeredOn != null && !answeredOn.isAfter(dueOn);
    }

    /** Returns whether it is already clear on a London date if it was answered in time. */
    boolean isDecidedOn(LocalDate today) {
        return answeredOn != null || dueOn.isBefore(today);
    }
}
