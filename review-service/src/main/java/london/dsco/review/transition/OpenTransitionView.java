package london.dsco.review.transition;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An assessment that is not yet finished.
 *
 * @param planRef the borough's reference to the plan
 * @param childRef the borough's reference to the child
 * @param status WAITING to be decided, NOT_YET due, or ASSESSED without a conclusion
 * @param requestedOn when it was asked for
 * @param team the team that is to decide it; left out where nobody said
 * @param lookAgainOn when to look again
 * @param lookAgainOverdue whether that day has passed
 * @param servicesGoOn whether any services for the child must continue although the young person is
 *     18
 */
@Schema(name = "OpenTransitionAssessment")
public record OpenTransitionView(
        UUID id,
        @Size(max = 64) String planRef,
        @Size(max = 64) String childRef,
        TransitionStatus status,
        LocalDate requestedOn,
        @Schema(nullable = true) @Size(max = 100) String team,
        @Schema(nullable = true) LocalDate lookAgainOn,
        boolean lookAgainOverdue,
        boolean servicesGoOn) {

    static OpenTransitionView of(TransitionAssessment one, LocalDate today) {
        return new OpenTransitionView(
                one.id(),
                one.plan().planRef(),
                one.plan().childRef(),
                one.status(),
                one.requestedOn(),
                one.team().orElse(null),
                one.lookAgainOn(),
                one.isLookAgainOverdue(today),
                one.keepsServicesGoing(today));
    }
}
