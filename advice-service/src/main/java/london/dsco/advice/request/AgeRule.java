package london.dsco.advice.request;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * The oldest age at which advice about somebody can be requested. A plan can last to the end of the
 * academic year of the twenty-fifth birthday: Children and Families Act 2014 s46. Somebody born on
 * 29 February becomes a year older on 1 March.
 */
public final class AgeRule {

    private static final int OLDEST = 25;

    private AgeRule() {}

    /**
     * @param at place of the date of birth in the request body
     * @param receivedOn London date on which the request was received
     * @return why a request cannot be about anybody born on that day; empty if it can
     */
    public static Optional<Finding> finding(Place at, LocalDate born, LocalDate receivedOn) {
        return born.isAfter(receivedOn) || ChronoUnit.YEARS.between(born, receivedOn) > OLDEST
                ? Optional.of(
                        new Finding(
                                at,
                                "age",
                                "The child or young person must be 0 to 25 on the day of receipt."))
                : Optional.empty();
    }
}
