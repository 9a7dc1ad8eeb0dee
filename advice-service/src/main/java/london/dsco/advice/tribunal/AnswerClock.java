package london.dsco.advice.tribunal;

import java.time.LocalDate;
import london.dsco.advice.clock.ClockState;

/**
 * The five weeks for the authority's answer to one recommendation.
 *
 * @param receivedOn London date that is day 0
 * @param respondBy the last London date on which an answer is in time
 * @param respondedOn London date; null until there is an answer
 */
public record AnswerClock(
        LocalDate receivedOn, LocalDate respondBy, ClockState state, LocalDate respondedOn) {

    static AnswerClock of(TribunalCase tribunalCase, LocalDate today) {
        return new AnswerClock(
                tribunalCase.receivedOn(),
                tribunalCase.respondBy(),
                tribunalCase.state(today),
                tribunalCase.respondedOn());
    }
}
