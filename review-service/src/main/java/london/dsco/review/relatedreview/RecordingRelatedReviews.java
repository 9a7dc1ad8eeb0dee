package london.dsco.review.relatedreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Register;
import london.dsco.records.Step;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.PlanStatus;

/** Records and shows the dates of a child's other reviews. */
@ApplicationScoped
public class RecordingRelatedReviews {

    public static final Step<PlanStatus> KEPT =
            Step.named("RELATED_REVIEWS_KEPT", PlanStatus.class)
                    .from(PlanStatus.OPENED, PlanStatus.REGISTERED)
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final PlansInReach plans;
    private final RelatedReviews related;
    private final ReviewDays days;

    RecordingRelatedReviews(
            Commands commands,
            Reads reads,
            PlansInReach plans,
            RelatedReviews related,
            ReviewDays days) {
        this.commands = commands;
        this.reads = reads;
        this.plans = plans;
        this.related = related;
        this.days = days;
    }

    /**
     * Replaces everything that the sender maintains with the request.
     *
     * @param planAuthority GSS code of the borough that maintains the plan; null for the sender's
     *     own
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with everything that is
     *     wrong; {@code FORBIDDEN} for a virtual school that is not responsible for the child;
     *     {@code NOT_FOUND}; {@code PRECONDITION_FAILED}
     */
    RelatedReviewsView keep(
            Command<String> command, String planAuthority, RecordRelatedReviews said) {
        Actor actor = command.actor();
        if (PlansInReach.isOwn(planAuthority, actor)) {
            return kept(command.withoutAttempt(), plans.maintainedBy(null), said, actor);
        }
        // The sender's own access log gets its line before the holder's.
        reads.one(command.id(), actor, plans.maintainedBy(planAuthority), plan -> plan);
        return kept(
                new Command<>(
                        command.id(),
                        actor.visiting(planAuthority),
                        Optional.empty(),
                        command.match()),
                plans.visitedBy(actor),
                said,
                actor);
    }

    private RelatedReviewsView kept(
            Command<String> command,
            Register<String, Plan> register,
            RecordRelatedReviews said,
            Actor sender) {
        return commands.run(
                command,
                register,
                KEPT,
                plan -> replaced(plan, said, sender),
                (plan, made) -> plans.viewOf(plan, sender));
    }

    private Happened replaced(Plan plan, RecordRelatedReviews said, Actor sender) {
        Set<ReviewKind> keeps = plans.sightOf(plan, sender).kept();
        List<Finding> wrong = RecordingRules.findings(said.reviews(), keeps, sender.today());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("These reviews cannot be kept so.", wrong).raise();
        }
        List<RelatedReview> reviews =
                said.reviews().stream().map(review -> review.of(plan)).toList();
        related.replace(plan, keeps, reviews);
        days.keep(plan, keeps, reviews, sender.today());
        return Happened.of(
                new RelatedReviewsKept(
                        said.reviews().stream().map(RecordRelatedReviews.Entry::kind).toList()));
    }

    /**
     * @param planAuthority GSS code of the borough that maintains the plan; null for the reader's
     *     own
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    RelatedReviewsView read(String planRef, String planAuthority, Actor actor) {
        return reads.one(
                planRef,
                actor,
                plans.maintainedBy(planAuthority),
                plan -> plans.viewOf(plan, actor));
    }
}
