package london.dsco.advice.dispute;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A dispute, the same for both parties. It names neither the child nor anybody in a borough.
 *
 * @param requestId the case that it is about
 * @param citation of the law that is in question
 * @param parties GSS codes: the borough that holds the case, then the other authority
 * @param seenByBoth whether the other authority can read it too; false for one outside London,
 *     which has no account here
 * @param outcome absent until the dispute has ended
 * @param responsibleBorough GSS code of the party that was found to be responsible
 * @param settledOn London date on which it ended
 */
@Schema(
        name = "Dispute",
        requiredProperties = {
            "id",
            "requestId",
            "ground",
            "citation",
            "parties",
            "seenByBoth",
            "openedAt"
        })
public record DisputeView(
        UUID id,
        UUID requestId,
        DisputeGround ground,
        @Size(max = 200) String citation,
        @Schema(maxItems = 2) List<@Size(max = 9) String> parties,
        boolean seenByBoth,
        Instant openedAt,
        @Schema(nullable = true) DisputeOutcome outcome,
        @Schema(nullable = true) @Size(max = 9) String responsibleBorough,
        @Schema(nullable = true) LocalDate settledOn) {

    static DisputeView of(CaseDispute dispute) {
        return new DisputeView(
                dispute.id(),
                dispute.requestId(),
                dispute.ground(),
                dispute.ground().citation(),
                dispute.parties(),
                dispute.isSeenByBoth(),
                dispute.openedAt(),
                dispute.outcome(),
                dispute.responsibleBorough(),
                dispute.settledOn());
    }
}
