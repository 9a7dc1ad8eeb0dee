package london.dsco.review.contribution;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How somebody who was invited took part.
 *
 * @param invitationId their invitation
 * @param kind how they took part
 * @param receivedOn the day on which it was received; of attendance, the day of the meeting
 * @param inTime whether it came in time to be sent round; left out for attendance and apologies
 */
@Schema(name = "Contribution")
public record ContributionView(
        UUID id,
        UUID invitationId,
        ContributionKind kind,
        LocalDate receivedOn,
        @Schema(nullable = true) Boolean inTime) {

    static ContributionView of(Contribution contribution) {
        return new ContributionView(
                contribution.id(),
                contribution.invitationId(),
                contribution.kind(),
                contribution.receivedOn(),
                contribution.inTime().orElse(null));
    }
}
