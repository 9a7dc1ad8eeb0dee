package london.dsco.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import london.dsco.database.BoroughScope;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Lock;
import london.dsco.records.Reads;
import london.dsco.records.Step;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.AnnualReviewService;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.annualreview.ReviewStatus;
import london.dsco.review.cycle.Cycle;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.PlanSteps;
import london.dsco.review.plan.Plans;

/**
 * The authority's decision after a review. The decision completes the review. In the same
 * transaction, the plan takes its date and the next cycle begins.
 */
@ApplicationScoped
public class Deciding {

    /** A decision follows a meeting (reg 20(10)), so the meeting must be recorded as held first. */
    public static final Step<ReviewStatus> DECIDED =
            Step.named("DECIDED", ReviewStatus.class)
                    .from(ReviewStatus.MEETING_HELD)
                    .to(ReviewStatus.COMPLETED)
                    .step();

    public static final Step<ReviewStatus> AMENDMENT_ENDED =
            Step.named("AMENDMENT_ENDED", ReviewStatus.class)
                    .from(ReviewStatus.COMPLETED)
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final AnnualReviews reviews;
    private final AnnualReviewService cycles;
    private final Plans plans;
    private final Decisions decisions;
    private final BoroughScope scope;

    Deciding(
            Commands commands,
            Reads reads,
            AnnualReviews reviews,
            AnnualReviewService cycles,
            Plans plans,
            Decisions decisions,
            BoroughScope scope) {
        this.commands = commands;
        this.reads = reads;
        this.reviews = reviews;
        this.cycles = cycles;
        this.plans = plans;
        this.decisions = decisions;
        this.scope = scope;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} while no decision is recorded
     *     in this service
     */
    DecisionView read(UUID id, Actor actor) {
        return reads.one(id, actor, reviews.whole(), this::view);
    }

    /**
     * Records a decision. It takes the plan before the review, in the same order as a registration,
     * so that the two cannot deadlock.
     *
     * @throws london.dsco.domain.RefusedException {@code TRANSITION_NOT_ALLOWED} before the meeting
     *     was held and after the review is complete, {@code UNPROCESSABLE} as {@link
     *     DecisionRules#refusal} says
     */
    DecisionView decide(Command<UUID> command, RecordDecision said) {
        Actor actor = command.actor();
        return scope.in(
                Plans.boroughOf(actor),
                () -> {
                    Optional<Plan> plan =
                            reviews.planRefOf(command.id(), actor)
                                    .flatMap(ref -> plans.find(ref, actor, Lock.CHANGE));
                    DecisionView decided =
                            commands.run(
                                    command,
                                    reviews.whole(),
                                    DECIDED,
                                    review -> decided(review, said, actor),
                                    (review, made) -> view(review));
                    plan.ifPresent(one -> begin(one, decided.decidedOn(), actor));
                    return decided;
                });
    }

    private Happened decided(AnnualReview review, RecordDecision said, Actor actor) {
        LocalDate today = actor.today();
        LocalDate meetingOn = review.meeting().orElseThrow().on();
        DecisionRules.refusal(
                        said.decidedOn(), said.notifiedOn(), meetingOn, review.startsOn(), today)
                .ifPresent(Refusal::raise);
        Cycle cycle = review.cycleOn(today);
        ReviewDecision decision =
                new ReviewDecision(
                        review,
                        said.decision(),
                        said.decidedOn(),
                        said.notifiedOn(),
                        meetingOn,
                        cycle.dueBy(),
                        cycle.decisionDueBy());
        decisions.add(decision);
        review.decide(said.decidedOn(), said.notifiedOn(), said.decision() == Decision.AMEND);
        return Happened.of(ReviewDecided.from(review.id(), review.plan().planRef(), decision));
    }

    /** Gives the plan the date of the decision, as a registration does; the review follows it. */
    private void begin(Plan plan, LocalDate decidedOn, Actor actor) {
        commands.run(
                Command.by(actor, plan.planRef()),
                plans,
                PlanSteps.REVIEWED,
                one -> one.reviewed(decidedOn),
                (one, made) -> one);
        cycles.follow(plan, actor);
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link ReviewDecision#end}
     */
    DecisionView end(Command<UUID> command, RecordFinalPlan said) {
        return commands.run(
                command,
                reviews.whole(),
                AMENDMENT_ENDED,
                review -> ended(review, said, command.actor()),
                (review, made) -> view(review));
    }

    private Happened ended(AnnualReview review, RecordFinalPlan said, Actor actor) {
        ReviewDecision decision = decisions.of(review);
        decision.end(said.outcome(), said.on(), said.reasons(), actor);
        return Happened.of(
                        new AmendmentEnded(
                                review.id(), said.outcome(), said.on(), decision.finalPlanDueBy()))
                .noting(said.reasons());
    }

    private DecisionView view(AnnualReview review) {
        return DecisionView.of(review.id(), decisions.of(review));
    }
}
