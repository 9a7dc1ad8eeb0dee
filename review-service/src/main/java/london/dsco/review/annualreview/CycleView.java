package london.dsco.review.annualreview;

import static london.dsco.review.annualreview.Sight.Part.YEAR_GROUP;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.UUID;
import london.dsco.review.cycle.Cycle;
import london.dsco.review.cycle.CycleState;
import london.dsco.review.cycle.YearGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The statutory timeline of a plan's current review cycle, with the authority for each date. A date
 * that does not apply, or that the actor may not see, is absent, and so is its citation.
 */
@Schema(
        description =
                "The statutory timeline of the current review cycle, as far as your"
                        + " role can see it")
public record CycleView(
        @Schema(description = "The borough's reference for the plan") @Size(max = 64)
                String planRef,
        @Schema(description = "The review of this cycle") UUID reviewId,
        @Schema(description = "The state of the review against its dates") CycleState state,
        @Schema(
                        nullable = true,
                        description = "National Curriculum year in the current academic year")
                YearGroup yearGroup,
        @Schema(
                        nullable = true,
                        description =
                                "True where the review must look to preparing for adulthood: from"
                                        + " Year 9 on, or earlier where the borough decides so")
                Boolean preparingForAdulthood,
        @Schema(nullable = true, description = "The day the cycle runs from") LocalDate startsOn,
        @Schema(nullable = true, description = "When good practice says to meet")
                LocalDate targetOn,
        @Schema(description = "Last day to invite everyone to the meeting") LocalDate inviteBy,
        @Schema(description = "Last day to circulate the advice") LocalDate adviceDueBy,
        @Schema(description = "Last day for a meeting that leaves the decision in time")
                LocalDate meetBy,
        @Schema(nullable = true, description = "The day of the meeting") LocalDate meetingOn,
        @Schema(nullable = true, description = "Whether the meeting is proposed, confirmed or held")
                MeetingState meetingState,
        @Schema(
                        nullable = true,
                        description = "True if the meeting is after the last day the law allows")
                Boolean afterLimit,
        @Schema(nullable = true, description = "Last day to send the report of the meeting")
                LocalDate reportDueBy,
        @Schema(nullable = true, description = "Last day for the authority's decision")
                LocalDate decisionDueBy,
        @Schema(
                        nullable = true,
                        description =
                                "Last day for the final plan if the decision is to amend, shown"
                                        + " once a meeting is set")
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
                LocalDate phaseTransferPossibleBy,
        @Schema(
                        nullable = true,
                        description = "Consider a review of a child under five from this day")
                LocalDate considerFrom,
        @Schema(
                        nullable = true,
                        description = "Consider a review of a child under five by this day")
                LocalDate considerBy,
        @Schema(
                        nullable = true,
                        description =
                                "The release from custody that has not been followed by a review:"
                                        + " review as soon as is reasonably practicable")
                LocalDate reviewOnReleaseFrom,
        @Schema(description = "The version of the rules used to calculate the dates")
                String ruleSet,
        @Schema(description = "The legal source of each date, by the name of the date")
                SortedMap<String, String> citations) {

    /**
     * @param adulthoodFromAge as in {@link Dates}
     */
    static CycleView of(
            AnnualReview review, Sight sight, LocalDate today, Integer adulthoodFromAge) {
        Cycle cycle = sight.cycleOf(review, today);
        Dates dates = new Dates(cycle, sight, adulthoodFromAge);
        MeetingView meeting = MeetingView.of(review, cycle, sight);
        return new CycleView(
                review.plan().planRef(),
                review.id(),
                sight.stateOf(review, cycle, today),
                sight.of(YEAR_GROUP, review.plan().yearGroupOn(today).orElse(null)),
                dates.preparingForAdulthood(review),
                dates.other(cycle.startsOn()),
                dates.other(cycle.targetOn()),
                dates.setting(cycle.inviteBy()),
                dates.setting(cycle.adviceDueBy()),
                dates.setting(cycle.meetBy()),
                meeting == null ? null : meeting.meetingOn(),
                meeting == null ? null : meeting.state(),
                meeting == null ? null : meeting.afterLimit(),
                dates.setting(cycle.reportDueBy()),
                dates.other(cycle.decisionDueBy()),
                dates.other(cycle.finalPlanDueBy()),
                dates.setting(cycle.dueBy()),
                dates.phaseTransferBy(),
                dates.exclusive(),
                dates.phaseTransferUnconfirmed(),
                dates.phaseTransferPossibleBy(),
                dates.other(cycle.considerFrom()),
                dates.other(cycle.considerBy()),
                cycle.reviewOnReleaseFrom(),
                cycle.ruleSet(),
                dates.citations());
    }
}
