package london.dsco.advice.withoutadvice;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.Allocation;
import london.dsco.advice.request.Decision;
import london.dsco.domain.Involvement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan that was issued while the advice was still due. For social care only.
 *
 * @param involvement how social care knows the child today
 * @param author user name; absent while nobody writes the advice
 * @param planIssuedOn London date of the plan
 * @param dueOn London date by which the advice was due
 * @param daysOver days from the due date until the advice was sent or, while it is still due, until
 *     today; 0 if in time
 * @param adviceSentOn London date; absent while the advice is due
 */
@Schema(
        name = "PlanWithoutAdvice",
        requiredProperties = {
            "requestId",
            "childRef",
            "involvement",
            "planIssuedOn",
            "dueOn",
            "daysOver"
        })
public record PlanWithoutAdviceView(
        UUID requestId,
        @Size(max = 64) String childRef,
        Involvement involvement,
        @Schema(nullable = true) @Size(max = 128) String author,
        @Schema(nullable = true) @Size(max = 64) String planRef,
        LocalDate planIssuedOn,
        LocalDate dueOn,
        @Schema(minimum = "0", maximum = "100000") long daysOver,
        @Schema(nullable = true) LocalDate adviceSentOn) {

    static PlanWithoutAdviceView of(AdviceRequest request, LocalDate today) {
        Decision plan = request.decision().orElseThrow();
        LocalDate dueOn = request.intake().clock().dueOn();
        return new PlanWithoutAdviceView(
                request.id(),
                request.intake().child().childRef(),
                request.intake().involvement(),
                request.allocation().map(Allocation::author).orElse(null),
                plan.planRef(),
                plan.issuedOn(),
                dueOn,
                daysOver(dueOn, request.dispatchedOn().orElse(today)),
                request.dispatchedOn().orElse(null));
    }

    static long daysOver(LocalDate dueOn, LocalDate until) {
        return Math.max(0, ChronoUnit.DAYS.between(dueOn, until));
    }
}
