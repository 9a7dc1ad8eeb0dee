package london.dsco.review.annualreview;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.review.cycle.Cycle;
import london.dsco.review.cycle.CycleState;
import london.dsco.review.cycle.PhaseTransfer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An annual review as its borough reads it; for the authority of each date see the cycle. */
@Schema(description = "One annual review")
public record AnnualReviewView(
        UUID id,
        String planRef,
        String childRef,
        CycleState state,
        LocalDate completedOn,
        Meeting meeting,
        LocalDate startsOn,
        LocalDate targetOn,
        LocalDate inviteBy,
        LocalDate adviceDueBy,
        LocalDate meetBy,
        LocalDate reportDueBy,
        LocalDate decisionDueBy,
        LocalDate finalPlanDueBy,
        LocalDate dueBy,
        LocalDate phaseTransferBy,
        @Schema(description = "True where phaseTransferBy itself is too late") Boolean exclusive) {

    @Schema(name = "Meeting", description = "The review meeting")
    public record Meeting(LocalDate meetingOn, MeetingState state) {}

    static AnnualReviewView of(AnnualReview review, LocalDate today) {
        Cycle cycle = review.cycleOn(today);
        return new AnnualReviewView(
                review.id(),
                review.plan().planRef(),
                review.plan().child().childRef(),
                review.stateOn(today),
                review.completedOn(),
                review.meetingOn() == null
                        ? null
                        : new Meeting(review.meetingOn(), review.meetingState()),
                cycle.startsOn(),
                cycle.targetOn(),
                cycle.inviteBy(),
                cycle.adviceDueBy(),
                cycle.meetBy(),
                cycle.reportDueBy(),
                cycle.decisionDueBy(),
                cycle.finalPlanDueBy(),
                cycle.dueBy(),
                cycle.phaseTransfer().map(PhaseTransfer::by).orElse(null),
                cycle.phaseTransfer().map(PhaseTransfer::exclusive).orElse(null));
    }
}
