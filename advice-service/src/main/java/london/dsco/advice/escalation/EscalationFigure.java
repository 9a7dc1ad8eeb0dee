package london.dsco.advice.escalation;

import java.time.LocalDate;

/**
 * What figures need of one escalation: nothing that says whom it is about.
 *
 * @param answerBy London date
 * @param answeredOn London date; null while it waits for an answer
 */
public record EscalationFigure(EscalationReason reason, LocalDate answerBy, LocalDate answeredOn) {

    public boolean isAnsweredInTime() {
        return answeredOn != null && !answeredOn.isAfter(answerBy);
    }

    /** Whether it can be said on a London date if it was answered in time. */
    boolean isDecidedOn(LocalDate today) {
        return answeredOn != null || answerBy.isBefore(today);
    }
}
