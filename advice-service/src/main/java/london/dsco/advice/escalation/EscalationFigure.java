package london.dsco.advice.escalation;

import java.time.LocalDate;

/**
 * One escalation for the figures, with nothing about whom it concerns.
 *
 * @param answerBy London date
 * @param answeredOn London date; null until there is an answer
 */
public record EscalationFigure(EscalationReason reason, LocalDate answerBy, LocalDate answeredOn) {

    public boolean isAnsweredInTime() {
        return answeredOn != null && !answeredOn.isAfter(answerBy);
    }

    /** Returns whether it is already clear on a London date if it was answered in time. */
    boolean isDecidedOn(LocalDate today) {
        return answeredOn != null || answerBy.isBefore(today);
    }
}
