package london.dsco.advice.parentcarer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * An offer of an assessment to a parent carer.
 *
 * @param offeredOn London date
 * @param outcome leave it out, as outcomeOn, until there is one
 * @param outcomeOn London date of the outcome
 */
public record RecordParentCarerAssessment(
        @NotNull LocalDate offeredOn, CarerOutcome outcome, LocalDate outcomeOn) {

    CarerOffer offer() {
        return new CarerOffer(offeredOn, outcome, outcomeOn);
    }
}
