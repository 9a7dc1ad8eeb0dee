package london.dsco.review.decision;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the authority decided after a review, and what follows from it.
 *
 * @param decision what it decided
 * @param decidedOn the day of the decision, with which the next cycle starts
 * @param notifiedOn the day on which the family was told
 * @param meetingOn the day of the meeting
 * @param dueBy last day of the cycle
 * @param decisionDueBy last day to tell the family
 * @param inTime whether they were told by then
 * @param followUps what is to be done and by when, each with its citation
 * @param finalPlan how a decision to amend ended, once it has
 */
@Schema(name = "ReviewDecision")
public record DecisionView(
        UUID reviewId,
        Decision decision,
        LocalDate decidedOn,
        LocalDate notifiedOn,
        LocalDate meetingOn,
        LocalDate dueBy,
        LocalDate decisionDueBy,
        boolean inTime,
        @Size(max = 10) List<FollowUpView> followUps,
        @Schema(nullable = true) FinalPlanView finalPlan) {

    /**
     * What follows from a decision.
     *
     * @param action what is to be done or may be done
     * @param by the last day; left out where the law gives none
     * @param citation the law or guidance behind it
     */
    @Schema(name = "DecisionFollowUp")
    public record FollowUpView(
            FollowUp.Action action, @Schema(nullable = true) LocalDate by, String citation) {}

    /**
     * How a decision to amend ended.
     *
     * @param outcome whether the plan was amended
     * @param on the day of the final plan, or of the letter that says why there is none
     * @param inTime whether that was in time
     * @param representationsCutShort whether it was before the family's fifteen days were over
     * @param reasons why the plan is not amended after all
     */
    @Schema(name = "FinalPlan")
    public record FinalPlanView(
            AmendmentOutcome outcome,
            LocalDate on,
            boolean inTime,
            boolean representationsCutShort,
            @Schema(nullable = true) @Size(max = 2_000) String reasons) {}

    static DecisionView of(UUID reviewId, ReviewDecision decision) {
        return new DecisionView(
                reviewId,
                decision.decision(),
                decision.decidedOn(),
                decision.notifiedOn(),
                decision.meetingOn(),
                decision.dueBy(),
                decision.decisionDueBy(),
                decision.isInTime(),
                decision.followUps().stream()
                        .map(one -> new FollowUpView(one.action(), one.by(), one.citation()))
                        .toList(),
                decision.outcome().map(outcome -> finalPlan(outcome, decision)).orElse(null));
    }

    private static FinalPlanView finalPlan(AmendmentOutcome outcome, ReviewDecision decision) {
        LocalDate on = decision.endedOn();
        return new FinalPlanView(
                outcome,
                on,
                !on.isAfter(decision.finalPlanDueBy()),
                outcome == AmendmentOutcome.AMENDED
                        && !on.isAfter(DecisionRules.representationsUntil(decision.notifiedOn())),
                decision.reasons());
    }
}
