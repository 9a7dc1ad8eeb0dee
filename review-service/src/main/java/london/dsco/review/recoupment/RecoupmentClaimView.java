package london.dsco.review.recoupment;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A claim for a child's education.
 *
 * @param state how far the claim has come
 * @param homeAuthority GSS code of the authority that was asked to pay
 * @param providedFrom the first day of the education that is claimed for
 * @param providedTo the last day of that education
 * @param claimedOn when it was sent
 * @param agreeBy the last day to agree, after which the whole cost is due; left out for education
 *     before 1 September 2026
 * @param settledOn when it ended
 */
@Schema(name = "RecoupmentClaim")
public record RecoupmentClaimView(
        UUID id,
        ClaimState state,
        @Size(max = 9) String homeAuthority,
        LocalDate providedFrom,
        LocalDate providedTo,
        LocalDate claimedOn,
        @Schema(nullable = true) LocalDate agreeBy,
        @Schema(nullable = true) LocalDate settledOn) {

    static RecoupmentClaimView of(RecoupmentClaim claim, LocalDate today) {
        return new RecoupmentClaimView(
                claim.id(),
                claim.stateOn(today),
                claim.homeAuthority(),
                claim.providedFrom(),
                claim.providedTo(),
                claim.claimedOn(),
                claim.agreeBy().orElse(null),
                claim.settledOn().orElse(null));
    }
}
