package london.dsco.review.annualreview;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.UUID;
import london.dsco.review.cycle.Cycle;
import london.dsco.review.cycle.CycleState;
import london.dsco.review.cycle.PhaseTransfer;
import london.dsco.review.cycle.YearGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The statutory timeline of a plan's present review cycle, each date with its authority. A date
 * that does not apply is left out together with its citation.
 */
@Schema(description = "The statutory timeline of the present review cycle")
public record CycleView(
        String planRef,
        UUID reviewId,
        CycleState state,
        YearGroup yearGroup,
        LocalDate startsOn,
        LocalDate targetOn,
        LocalDate inviteBy,
        LocalDate adviceDueBy,
        LocalDate meetBy,
        LocalDate meetingOn,
        MeetingState meetingState,
        LocalDate reportDueBy,
        LocalDate decisionDueBy,
        LocalDate finalPlanDueBy,
        LocalDate dueBy,
        LocalDate phaseTransferBy,
        @Schema(description = "True where phaseTransferBy itself is too late") Boolean exclusive,
        LocalDate considerFrom,
        LocalDate considerBy,
        @Schema(description = "The version of the rules by which the dates were counted")
                String ruleSet,
        @Schema(description = "The authority for each date, by the name of the date")
                SortedMap<String, String> citations) {

    static CycleView of(AnnualReview review, LocalDate today) {
        Cycle cycle = review.cycleOn(today);
        return new CycleView(
                review.plan().planRef(),
                review.id(),
                review.stateOn(today),
                review.plan().yearGroupOn(today).orElse(null),
                cycle.startsOn(),
                cycle.targetOn(),
                cycle.inviteBy(),
                cycle.adviceDueBy(),
                cycle.meetBy(),
                review.meetingOn(),
                review.meetingState(),
                cycle.reportDueBy(),
                cycle.decisionDueBy(),
                cycle.finalPlanDueBy(),
                cycle.dueBy(),
                cycle.phaseTransfer().map(PhaseTransfer::by).orElse(null),
                cycle.phaseTransfer().map(PhaseTransfer::exclusive).orElse(null),
                cycle.considerFrom(),
                cycle.considerBy(),
                cycle.ruleSet(),
                cycle.citations());
    }
}
