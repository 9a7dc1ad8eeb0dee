package london.dsco.advice.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.template.Grade;

/**
 * A request as its readers see it. Readers of statuses alone (health partner, borough
 * administrator) get the child's reference, the status and the clock.
 *
 * @param adviceVersion number of the latest submitted version
 * @param grade of the latest audit of that version
 */
public record AdviceRequestView(
        UUID id,
        AdviceStatus status,
        RequestKind kind,
        Child child,
        Involvement involvement,
        List<Evidence> evidence,
        Instant receivedAt,
        ClockView clock,
        String author,
        Integer adviceVersion,
        Grade grade,
        LocalDate remindedOn,
        LocalDate signedOffOn,
        LocalDate dispatchedOn,
        RequestOutcome outcome,
        String planRef,
        LocalDate issuedOn) {

    static AdviceRequestView whole(AdviceRequest request, LocalDate today) {
        Intake intake = request.intake();
        Decision decision = request.decision().orElse(new Decision(null, null, null, null));
        return new AdviceRequestView(
                request.id(),
                request.status(),
                intake.kind(),
                intake.child(),
                intake.involvement(),
                intake.evidence(),
                intake.receivedAt(),
                ClockView.from(request, today, true),
                request.allocation().map(Allocation::author).orElse(null),
                request.adviceVersion() == 0 ? null : request.adviceVersion(),
                request.grade(),
                request.remindedOn(),
                request.signedOffOn(),
                request.dispatchedOn(),
                decision.outcome(),
                decision.planRef(),
                decision.issuedOn());
    }

    static AdviceRequestView statusOnly(AdviceRequest request, LocalDate today) {
        return new AdviceRequestView(
                request.id(),
                request.status(),
                request.intake().kind(),
                request.intake().child().referenceOnly(),
                null,
                null,
                request.intake().receivedAt(),
                ClockView.from(request, today, false),
                null,
                null,
                null,
                request.remindedOn(),
                request.signedOffOn(),
                request.dispatchedOn(),
                null,
                null,
                null);
    }
}
