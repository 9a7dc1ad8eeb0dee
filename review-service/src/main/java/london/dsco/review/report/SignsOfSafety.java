package london.dsco.review.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The Signs of Safety map, where a team works with it. It says what harm is feared, so nobody
 * outside social care sees it, in any form.
 *
 * @param worries what people are worried about
 * @param workingWell what is working well
 * @param needsToHappen what needs to happen
 * @param dangerStatement what harm is feared, in plain words
 * @param safetyPlan who does what so that the child is safe
 * @param scaling how safe the child is now: 0 for certain harm, 10 for safe enough to close
 * @param pastHarm what has happened
 * @param complicatingFactors what makes it harder to solve, and is not itself harm
 * @param future what would happen if nothing changed
 */
@Schema(name = "ReportSignsOfSafety")
public record SignsOfSafety(
        @Schema(nullable = true) @Size(max = 4_000) String worries,
        @Schema(nullable = true) @Size(max = 4_000) String workingWell,
        @Schema(nullable = true) @Size(max = 4_000) String needsToHappen,
        @Schema(nullable = true) @Size(max = 4_000) String dangerStatement,
        @Schema(nullable = true) @Size(max = 4_000) String safetyPlan,
        @Schema(nullable = true) @Min(0) @Max(10) Integer scaling,
        @Schema(nullable = true) @Size(max = 4_000) String pastHarm,
        @Schema(nullable = true) @Size(max = 4_000) String complicatingFactors,
        @Schema(nullable = true) @Size(max = 4_000) String future) {}
