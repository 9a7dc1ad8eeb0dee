package london.dsco.review.advocacy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a child or young person in a residential placement was offered an advocate.
 *
 * @param offered whether one was offered
 * @param whyNot why none was offered; leave it out if one was
 * @param offeredOn London date of the offer
 * @param answer what was said to it
 * @param declinedBy who declined; for DECLINED only
 * @param referredOn London date of the referral to the advocate; for ACCEPTED only
 */
@Schema(name = "PlacementAdvocacy")
public record Advocacy(
        @NotNull Boolean offered,
        @Schema(nullable = true) NotOffered whyNot,
        LocalDate offeredOn,
        @Schema(nullable = true) AdvocacyAnswer answer,
        @Schema(nullable = true) Decliner declinedBy,
        LocalDate referredOn) {

    /** Returns whether an advocate was offered, or the child or young person already has one. */
    @JsonIgnore
    public boolean isMet() {
        return Boolean.TRUE.equals(offered) || whyNot == NotOffered.HAS_AN_ADVOCATE;
    }
}
