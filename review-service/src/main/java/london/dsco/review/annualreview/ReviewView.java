package london.dsco.review.annualreview;

import static london.dsco.review.annualreview.Sight.Part.CHILD;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.review.cycle.Cycle;
import london.dsco.review.cycle.CycleState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An annual review as the actor sees it. The authority for each date is in the cycle. What the
 * actor may not see, or does not apply, is absent.
 */
@Schema(description = "One annual review, as far as your role can see it")
public record ReviewView(
        UUID id,
        @Schema(description = "The borough's reference for the plan") @Size(max = 64)
                String planRef,
        @Schema(nullable = true, description = "The borough's reference for the child")
                @Size(max = 64)
                String childRef,
        @Schema(description = "The state of the review against its dates") CycleState state,
        @Schema(
                        nullable = true,
                        description =
                                "True where the review must look to preparing for adulthood: from"
                                        + " Year 9 on, or earlier where the borough decides so")
                Boolean preparingForAdulthood,
        @Schema(nullable = true, description = "The date of the decision that completed the review")
                LocalDate completedOn,
        @Schema(nullable = true, description = "The meeting, once one is set") MeetingView meeting,
        @Schema(nullable = true, description = "The day the cycle runs from") LocalDate startsOn,
        @Schema(nullable = true, description = "When good practice says to meet")
                LocalDate targetOn,
        @Schema(description = "Last day to invite everyone to the meeting") LocalDate inviteBy,
        @Schema(description = "Last day to circulate the advice") LocalDate adviceDueBy,
        @Schema(description = "Last day for a meeting that leaves the decision in time")
                LocalDate meetBy,
        @Schema(nullable = true, description = "Last day to send the report of the meeting")
                LocalDate reportDueBy,
        @Schema(nullable = true, description = "Last day for the authority's decision")
                LocalDate decisionDueBy,
        @Schema(
                        nullable = true,
                        description = "Last day for the final plan if the decision is to amend")
                LocalDate finalPlanDueBy,
        @Schema(description = "Last day of the cycle") LocalDate dueBy,
        @Schema(nullable = true, description = "The deadline of a change of phase")
                LocalDate phaseTransferBy,
        @Schema(nullable = true, description = "If true, finish before phaseTransferBy, not on it")
                Boolean exclusive,
        @Schema(
                        nullable = true,
                        description =
                                "True if nobody has said whether the child is changing phase: send"
                                        + " settingFinalYear with the plan, and post16MoveOn where it is Y12 to"
                                        + " Y14")
                Boolean phaseTransferUnconfirmed,
        @Schema(nullable = true, description = "The deadline if the child is changing phase")
                LocalDate phaseTransferPossibleBy) {

    /**
     * @param adulthoodFromAge as in {@link Dates}
     */
    static ReviewView of(
            AnnualReview review, Sight sight, LocalDate today, Integer adulthoodFromAge) {
        Cycle cycle = sight.cycleOf(review, today);
        Dates dates = new Dates(cycle, sight, adulthoodFromAge);
        return new ReviewView(
                review.id(),
                review.plan().planRef(),
                sight.of(CHILD, review.plan().childRef()),
                sight.stateOf(review, cycle, today),
                dates.preparingForAdulthood(review),
                dates.other(review.completedOn().orElse(null)),
                MeetingView.of(review, cycle, sight),
                dates.other(cycle.startsOn()),
                dates.other(cycle.targetOn()),
                dates.setting(cycle.inviteBy()),
                dates.setting(cycle.adviceDueBy()),
                dates.setting(cycle.meetBy()),
                dates.setting(cycle.reportDueBy()),
                dates.other(cycle.decisionDueBy()),
                dates.other(cycle.finalPlanDueBy()),
                dates.setting(cycle.dueBy()),
                dates.phaseTransferBy(),
                dates.exclusive(),
                dates.phaseTransferUnconfirmed(),
                dates.phaseTransferPossibleBy());
    }
}
