package london.dsco.review.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.review.annualreview.AnnualReview;
import org.hibernate.annotations.DynamicUpdate;

/** The authority's decision after a review, with the dates that applied then. */
@Entity
@DynamicUpdate // the service may update only how an amendment ended
@Table(name = "review_decision")
public class ReviewDecision {

    @Id private UUID reviewId;
    private String borough;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private LocalDate decidedOn;
    private LocalDate notifiedOn;
    private LocalDate meetingOn;
    private LocalDate dueBy;
    private LocalDate decisionDueBy;

    @Enumerated(EnumType.STRING)
    private AmendmentOutcome outcome;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    private String reasons;

    protected ReviewDecision() {}

    /**
     * @param notifiedOn when the family was told
     * @param meetingOn the day of the meeting
     * @param dueBy last day of the cycle
     * @param decisionDueBy last day to tell the family
     */
    ReviewDecision(
            AnnualReview review,
            Decision decision,
            LocalDate decidedOn,
            LocalDate notifiedOn,
            LocalDate meetingOn,
            LocalDate dueBy,
            LocalDate decisionDueBy) {
        this.reviewId = review.id();
        this.borough = review.borough();
        this.decision = decision;
        this.decidedOn = decidedOn;
        this.notifiedOn = notifiedOn;
        this.meetingOn = meetingOn;
        this.dueBy = dueBy;
        this.decisionDueBy = decisionDueBy;
    }

    /**
     * Records that the plan is final, or is not amended after all.
     *
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} unless there is a decision to
     *     amend that is still open, {@code UNPROCESSABLE} as {@link DecisionRules#endRefusal} says
     */
    void end(AmendmentOutcome how, LocalDate on, String why, Actor actor) {
        if (decision != Decision.AMEND || outcome != null) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "Only a decision to amend leads to a final plan, and its outcome can be"
                                    + " recorded only once.")
                    .raise();
        }
        DecisionRules.endRefusal(how, on, why, notifiedOn, actor.today()).ifPresent(Refusal::raise);
        outcome = how;
        endedOn = on;
        reasons = why;
    }

    UUID reviewId() {
        return reviewId;
    }

    public Decision decision() {
        return decision;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public LocalDate notifiedOn() {
        return notifiedOn;
    }

    LocalDate meetingOn() {
        return meetingOn;
    }

    LocalDate dueBy() {
        return dueBy;
    }

    LocalDate decisionDueBy() {
        return decisionDueBy;
    }

    boolean isInTime() {
        return DecisionRules.inTime(notifiedOn, decisionDueBy);
    }

    List<FollowUp> followUps() {
        return DecisionRules.followUps(decision, decidedOn, notifiedOn, decisionDueBy);
    }

    LocalDate finalPlanDueBy() {
        return DecisionRules.finalPlanDueBy(notifiedOn, decisionDueBy);
    }

    /** Returns how an amendment ended; empty while it is open. */
    Optional<AmendmentOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    LocalDate endedOn() {
        return endedOn;
    }

    String reasons() {
        return reasons;
    }
}
