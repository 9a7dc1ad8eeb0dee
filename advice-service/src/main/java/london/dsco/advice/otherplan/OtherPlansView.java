package london.dsco.advice.otherplan;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The child's other plans. For social care only.
 *
 * @param plans empty until somebody writes them
 * @param changedBy user name; absent before the first change
 */
@Schema(
        name = "OtherPlans",
        requiredProperties = {"requestId", "plans"})
public record OtherPlansView(
        UUID requestId,
        @Size(max = 6) List<HeldPlan> plans,
        @Schema(nullable = true) @Size(max = 128) String changedBy,
        @Schema(nullable = true) Instant changedAt) {

    static OtherPlansView of(OtherPlans held) {
        return new OtherPlansView(
                held.requestId(), held.plans(), held.changedBy(), held.changedAt());
    }
}
