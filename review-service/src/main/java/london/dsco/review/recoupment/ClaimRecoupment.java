package london.dsco.review.recoupment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That the home authority was asked to pay for the child's education. Which authority that is
 * follows from the plan.
 *
 * @param providedFrom London date, the first day of the education that is claimed for
 * @param providedTo London date, the last day of it
 * @param claimedOn London date on which the claim was sent
 */
@Schema(name = "ClaimRecoupment")
public record ClaimRecoupment(
        @NotNull LocalDate providedFrom,
        @NotNull LocalDate providedTo,
        @NotNull LocalDate claimedOn) {

    ClaimedDays days() {
        return new ClaimedDays(providedFrom, providedTo, claimedOn);
    }
}
