package london.dsco.advice.otherplan;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The child's other plans. For social care only, and of what the case system sent for that system.
 *
 * @param plans empty until somebody writes them
 * @param changedBy user name; absent before the first change, and for the case system
 */
@Schema(
        name = "OtherPlans",
        requiredProperties = {"requestId", "plans"})
public record OtherPlansView(
        UUID requestId,
        @Size(max = 6) List<OtherPlanView> plans,
        @Schema(nullable = true) @Size(max = 128) String changedBy,
        @Schema(nullable = true) Instant changedAt) {

    public OtherPlansView {
        plans = List.copyOf(plans);
    }

    /**
     * @param today London date
     */
    static OtherPlansView of(OtherPlans held, LocalDate today) {
        return new OtherPlansView(
                held.requestId(),
                held.plans().stream().map(plan -> OtherPlanView.of(plan, today)).toList(),
                held.changedBy(),
                held.changedAt());
    }

    /** Returns only what the case system itself sent, and nothing that people wrote. */
    static OtherPlansView sentBySystem(OtherPlans held, LocalDate today) {
        return new OtherPlansView(
                held.requestId(),
                held.plans().stream()
                        .filter(plan -> plan.isFrom(OtherPlanSource.CASE_SYSTEM))
                        .map(plan -> OtherPlanView.of(plan, today))
                        .toList(),
                null,
                null);
    }
}
