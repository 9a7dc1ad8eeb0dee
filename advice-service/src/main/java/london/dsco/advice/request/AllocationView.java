package london.dsco.advice.request;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.practitioner.AdviceLevel;
import london.dsco.advice.practitioner.Profession;
import london.dsco.advice.practitioner.Profile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The author of the advice, if there is one. The data from the register is today's.
 *
 * @param employer the author's employer, if it is not the authority
 * @param onBehalfOf the authority for which another body's people give advice
 * @param trainedOn London date of the author's last training in writing advice
 * @param leastLevel the least level that the register should give the author, by level of need and
 *     involvement
 * @param handovers from each author to the next, oldest first
 */
@Schema(name = "Allocation")
public record AllocationView(
        UUID requestId,
        @Schema(nullable = true) String author,
        @Schema(nullable = true) String allocatedBy,
        @Schema(nullable = true) Instant allocatedAt,
        @Schema(nullable = true) Profession profession,
        @Schema(nullable = true) @Size(max = 200) String employer,
        @Schema(nullable = true) @Size(max = 200) String onBehalfOf,
        @Schema(nullable = true) LocalDate trainedOn,
        AdviceLevel leastLevel,
        @Schema(maxItems = 1_000) List<Handover> handovers) {

    /**
     * @param author the author's profile in the register; null if there is no author
     */
    static AllocationView of(AdviceRequest request, Profile author) {
        Allocation made = request.allocation().orElse(new Allocation(null, null, null, List.of()));
        return new AllocationView(
                request.id(),
                made.author(),
                made.allocatedBy(),
                made.allocatedAt(),
                author == null ? null : author.profession(),
                author == null ? null : author.employer(),
                author == null ? null : author.onBehalfOf(),
                author == null ? null : author.trainedOn(),
                AuthorRule.least(request),
                made.handovers());
    }
}
