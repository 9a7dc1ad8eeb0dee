package london.dsco.advice.inventory;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.consent.ParentalResponsibility;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The inventory of assessments of a request. For social care only.
 *
 * @param assessments empty until somebody writes it
 * @param parentalResponsibilityHeldBy in which capacities; no names
 * @param changedBy user name; absent before the first change
 */
@Schema(
        name = "AssessmentInventory",
        requiredProperties = {"requestId", "assessments", "parentalResponsibilityHeldBy"})
public record AssessmentInventoryView(
        UUID requestId,
        @Size(max = 50) List<ListedAssessment> assessments,
        @Size(max = 8) List<ParentalResponsibility> parentalResponsibilityHeldBy,
        @Schema(nullable = true) @Size(max = 128) String changedBy,
        @Schema(nullable = true) Instant changedAt) {

    static AssessmentInventoryView of(AssessmentInventory inventory) {
        return new AssessmentInventoryView(
                inventory.requestId(),
                inventory.assessments(),
                inventory.parentalResponsibilityHeldBy(),
                inventory.changedBy(),
                inventory.changedAt());
    }
}
