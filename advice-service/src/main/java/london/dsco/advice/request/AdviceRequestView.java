package london.dsco.advice.request;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Involvement;
import london.dsco.grading.Grade;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request, as far as the reader may see: see {@link Sight}. */
@Schema(
        name = "AdviceRequest",
        description =
                "The response leaves out what your role cannot see: health-partner and"
                        + " borough-admin see id, status, child.childRef and clock;"
                        + " sen-caseworker and borough-system do not see author, adviceVersion,"
                        + " grade, levelOfNeed, handovers or behind. The dsco of a borough the"
                        + " case is shared with sees who the child is, the state, the clock and"
                        + " the outcome.")
public record AdviceRequestView(
        UUID id,
        AdviceStatus status,
        ChildView child,
        ClockView clock,
        @Schema(nullable = true) RequestKind kind,
        @Schema(nullable = true) Involvement involvement,
        @Schema(nullable = true, maxItems = 50) List<Evidence> evidence,
        @Schema(nullable = true) Instant receivedAt,
        @Schema(nullable = true) LocalDate remindedOn,
        @Schema(nullable = true) LocalDate signedOffOn,
        @Schema(nullable = true) LocalDate dispatchedOn,
        @Schema(nullable = true) RequestOutcome outcome,
        @Schema(
                        nullable = true,
                        description = "Whether the authority decided before it had the advice")
                Boolean decidedWithoutAdvice,
        @Schema(nullable = true) @Size(max = 64) String planRef,
        @Schema(nullable = true) LocalDate issuedOn,
        @Schema(nullable = true) String author,
        @Schema(
                        nullable = true,
                        description = "Number of the latest submitted version",
                        minimum = "1",
                        maximum = "10000")
                Integer adviceVersion,
        @Schema(nullable = true, description = "From the latest audit of that version") Grade grade,
        @Schema(
                        nullable = true,
                        description = "From 1 to 4, once a manager has set it",
                        minimum = "1",
                        maximum = "4")
                Integer levelOfNeed,
        @Schema(
                        nullable = true,
                        description =
                                "From each author to the next, oldest first; left out if there is none",
                        maxItems = 1_000)
                List<Handover> handovers,
        @Schema(nullable = true, description = "Who was asked, with REG8_S31") AskedBody askedBody,
        @Schema(
                        nullable = true,
                        description =
                                "The steps past their usual day, so that late advice is noticed"
                                        + " early. These days are practice, not law")
                Behind behind) {

    static AdviceRequestView of(AdviceRequest request, Sight sight, LocalDate today) {
        return switch (sight) {
            case WHOLE -> view(request, sight, today, true);
            case SENT -> view(request, sight, today, false);
            case STATE -> state(request, sight, today);
        };
    }

    private static AdviceRequestView view(
            AdviceRequest request, Sight sight, LocalDate today, boolean whole) {
        Intake intake = request.intake();
        Decision decision = request.decision().orElse(new Decision(null, null, null, null, null));
        return new AdviceRequestView(
                request.id(),
                request.status(),
                ChildView.whole(intake.child()),
                ClockView.of(request, sight, today),
                intake.kind(),
                intake.involvement(),
                intake.evidence(),
                intake.receivedAt(),
                request.remindedOn().orElse(null),
                request.signedOffOn().orElse(null),
                request.dispatchedOn().orElse(null),
                decision.outcome(),
                request.isDecidedWithoutAdvice() ? true : null,
                decision.planRef(),
                decision.issuedOn(),
                whole ? request.allocation().map(Allocation::author).orElse(null) : null,
                whole && request.adviceVersion() > 0 ? request.adviceVersion() : null,
                whole ? request.grade().orElse(null) : null,
                whole ? request.levelOfNeed().orElse(null) : null,
                whole && !request.handovers().isEmpty() ? request.handovers() : null,
                intake.askedBody(),
                whole ? request.behind(today).orElse(null) : null);
    }

    /**
     * Returns the view for another borough with which the case is shared: who the child is, the
     * state, the clock and what was decided. It has no evidence, no name of anybody in the borough,
     * and no reference to a plan, a pupil or an exception.
     */
    static AdviceRequestView opened(AdviceRequest request, LocalDate today) {
        Intake intake = request.intake();
        return new AdviceRequestView(
                request.id(),
                request.status(),
                ChildView.named(intake.child()),
                ClockView.of(request, Sight.STATE, today),
                intake.kind(),
                intake.involvement(),
                null,
                intake.receivedAt(),
                null,
                request.signedOffOn().orElse(null),
                request.dispatchedOn().orElse(null),
                request.decision().map(Decision::outcome).orElse(null),
                request.isDecidedWithoutAdvice() ? true : null,
                null,
                request.decision().map(Decision::issuedOn).orElse(null),
                null,
                null,
                null,
                null,
                null,
                intake.askedBody(),
                null);
    }

    private static AdviceRequestView state(AdviceRequest request, Sight sight, LocalDate today) {
        return new AdviceRequestView(
                request.id(),
                request.status(),
                ChildView.referenceOnly(request.intake().child()),
                ClockView.of(request, sight, today),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
