package london.dsco.advice.outcome;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.advice.clock.ClockRules;
import london.dsco.advice.request.RequestOutcome;
import london.dsco.domain.Finding;
import london.dsco.domain.OpaqueReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the authority decided.
 *
 * @param planRef the borough's own reference of the plan; with {@code PLAN_ISSUED} only
 * @param issuedOn London date on which the plan was made; with {@code PLAN_ISSUED} only
 */
public record RecordOutcome(
        @NotNull RequestOutcome outcome,
        @Pattern(regexp = PLAN_REFERENCE) @OpaqueReference @Schema(maxLength = 64) String planRef,
        LocalDate issuedOn) {

    /** A borough's reference to a plan. It has no slash, because it is used in addresses. */
    static final String PLAN_REFERENCE = "[A-Za-z0-9][A-Za-z0-9._:-]{0,63}";

    /** Returns what contradicts the outcome on a London date; empty if nothing does. */
    List<Finding> contradictions(LocalDate today) {
        List<Finding> found = new ArrayList<>();
        boolean plan = outcome == RequestOutcome.PLAN_ISSUED;
        belongsToPlan(found, plan, "planRef", planRef);
        belongsToPlan(found, plan, "issuedOn", issuedOn);
        if (issuedOn != null && issuedOn.isAfter(today)) {
            found.add(new Finding("issuedOn", "in-the-future", "This date cannot be after today."));
        }
        if (issuedOn != null && issuedOn.isBefore(ClockRules.SENDR_2014.effectiveFrom())) {
            found.add(
                    new Finding(
                            "issuedOn",
                            "before-the-law",
                            "There were no such plans before September 2014."));
        }
        return found;
    }

    private static void belongsToPlan(
            List<Finding> found, boolean plan, String field, Object value) {
        if (plan && value == null) {
            found.add(new Finding(field, "required", "PLAN_ISSUED needs this."));
        }
        if (!plan && value != null) {
            found.add(new Finding(field, "plan-only", "Send this only with PLAN_ISSUED."));
        }
    }
}
