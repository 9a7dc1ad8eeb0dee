package london.dsco.advice.parentcarer;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The last offer of an assessment to the parent carer. For social care only.
 *
 * @param offeredOn London date; absent before the first offer
 * @param outcome absent, as outcomeOn, as long as there is none
 * @param recordedBy user name
 */
@Schema(
        name = "ParentCarerAssessment",
        requiredProperties = {"requestId"})
public record ParentCarerAssessmentView(
        UUID requestId,
        @Schema(nullable = true) LocalDate offeredOn,
        @Schema(nullable = true) CarerOutcome outcome,
        @Schema(nullable = true) LocalDate outcomeOn,
        @Schema(nullable = true) @Size(max = 128) String recordedBy,
        @Schema(nullable = true) Instant recordedAt) {

    static ParentCarerAssessmentView of(ParentCarerAssessment assessment) {
        return new ParentCarerAssessmentView(
                assessment.requestId(),
                assessment.offeredOn(),
                assessment.outcome(),
                assessment.outcomeOn(),
                assessment.recordedBy(),
                assessment.recordedAt());
    }
}
