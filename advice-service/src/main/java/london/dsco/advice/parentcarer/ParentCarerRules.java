package london.dsco.advice.parentcarer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;

/** When an assessment can be offered to a parent carer, and when the offer can have an outcome. */
final class ParentCarerRules {

    private static final int ADULT = 18;

    private ParentCarerRules() {}

    /**
     * @param today London date of the record
     * @return everything that does not fit; empty if everything does
     */
    static List<Finding> findings(CarerOffer said, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (said.offeredOn().isAfter(today)) {
            found.add(finding("offeredOn", "in-the-future", "Record an offer once it is made."));
        }
        if (said.outcome() == null != (said.outcomeOn() == null)) {
            found.add(
                    said.outcome() == null
                            ? finding("outcome", "required", "Say what the outcome was.")
                            : finding("outcomeOn", "required", "Say when that was."));
        }
        if (said.outcomeOn() != null && said.outcomeOn().isAfter(today)) {
            found.add(
                    finding("outcomeOn", "in-the-future", "Record an outcome once there is one."));
        }
        if (said.outcomeOn() != null && said.outcomeOn().isBefore(said.offeredOn())) {
            found.add(
                    finding("outcomeOn", "before-offer", "An outcome cannot be before the offer."));
        }
        return found;
    }

    /**
     * Refuses an offer from the eighteenth birthday. The duty is to the carer of a child under 18
     * (Children Act 1989 ss17ZD and 105(1)); the carer of an adult is assessed under the Care Act
     * 2014 s10.
     *
     * @param offeredOn London date
     * @return {@code UNPROCESSABLE} with the member {@code citation} from the eighteenth birthday;
     *     otherwise empty
     */
    static Optional<Refusal> refusal(LocalDate offeredOn, LocalDate dateOfBirth) {
        return ChronoUnit.YEARS.between(dateOfBirth, offeredOn) < ADULT
                ? Optional.empty()
                : Optional.of(
                        Refusal.unprocessable(
                                        "offeredOn",
                                        "adult",
                                        "A parent carer is offered this assessment until the child"
                                                + " is 18. The carer of an adult is assessed under"
                                                + " the Care Act 2014.")
                                .with(
                                        "citation",
                                        "Children Act 1989 ss17ZD and 105(1); Care Act 2014 s10"));
    }

    private static Finding finding(String field, String code, String explanation) {
        return new Finding(field, code, explanation);
    }
}
