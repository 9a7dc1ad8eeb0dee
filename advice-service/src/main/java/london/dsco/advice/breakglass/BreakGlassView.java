package london.dsco.advice.breakglass;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One use of break-glass: who read a request that was not theirs, why, until when, and the review.
 *
 * @param requestId the request that was opened
 * @param brokenBy user name
 * @param expiresAt from this moment the request can no longer be read
 * @param open whether the request can be read now
 * @param reviewBy last London date on which the review is in time
 * @param outcome absent before the review
 * @param note absent before the review
 * @param reviewedBy user name; absent before the review
 * @param reviewedAt absent before the review
 */
@Schema(
        name = "BreakGlass",
        requiredProperties = {
            "id",
            "requestId",
            "reason",
            "explanation",
            "brokenBy",
            "brokenAt",
            "expiresAt",
            "open",
            "reviewBy",
            "review"
        })
public record BreakGlassView(
        UUID id,
        UUID requestId,
        BreakGlassReason reason,
        @Size(max = 2_000) String explanation,
        @Size(max = 128) String brokenBy,
        Instant brokenAt,
        Instant expiresAt,
        boolean open,
        LocalDate reviewBy,
        ReviewState review,
        @Schema(nullable = true) ReviewOutcome outcome,
        @Schema(nullable = true) @Size(max = 2_000) String note,
        @Schema(nullable = true) @Size(max = 128) String reviewedBy,
        @Schema(nullable = true) Instant reviewedAt) {

    static BreakGlassView of(BreakGlass glass, Actor reader) {
        return new BreakGlassView(
                glass.id(),
                glass.requestId(),
                glass.reason(),
                glass.explanation(),
                glass.brokenBy(),
                glass.brokenAt(),
                glass.expiresAt(),
                glass.isOpen(reader.at()),
                glass.reviewBy(),
                glass.state(reader.today()),
                glass.outcome(),
                glass.note(),
                glass.reviewedBy(),
                glass.reviewedAt());
    }
}
