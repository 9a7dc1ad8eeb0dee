package london.dsco.review.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.annualreview.Meeting;
import london.dsco.review.annualreview.ReviewStatus;
import london.dsco.review.plan.Plans;
import london.dsco.review.practitioner.Practitioners;

/**
 * The duty inbox of social care: invitations that nobody has taken, and their allocation to a
 * worker.
 */
@ApplicationScoped
public class Allocating {

    /**
     * Also possible after a meeting has lost its date, because the invitation still waits for a
     * worker.
     */
    public static final Step<ReviewStatus> ALLOCATED =
            Step.named("WORKER_ALLOCATED", ReviewStatus.class)
                    .from(
                            ReviewStatus.WITHOUT_MEETING,
                            ReviewStatus.MEETING_PROPOSED,
                            ReviewStatus.MEETING_CONFIRMED,
                            ReviewStatus.MEETING_HELD)
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final AnnualReviews reviews;
    private final Invitations invitations;
    private final Practitioners practitioners;

    Allocating(
            Commands commands,
            Reads reads,
            AnnualReviews reviews,
            Invitations invitations,
            Practitioners practitioners) {
        this.commands = commands;
        this.reads = reads;
        this.reviews = reviews;
        this.invitations = invitations;
        this.practitioners = practitioners;
    }

    /** Lists up to {@code limit} invitations and one more, the oldest first. */
    List<DutyInboxView> inbox(UUID after, Actor actor, int limit) {
        return reads.lines(
                actor,
                limit,
                () -> invitations.inDutyInbox(Plans.boroughOf(actor), after, limit + 1),
                Invitation::review,
                one -> DutyInboxView.of(one, actor.today()));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when no invitation of the review
     *     is waiting, {@code UNPROCESSABLE} when the worker is not in the register
     */
    InvitationView allocate(Command<UUID> command, AllocateWorker said) {
        return commands.run(
                command,
                reviews.whole(),
                ALLOCATED,
                review -> allocated(review, said.username(), command.actor()),
                (review, made) ->
                        InvitationView.of(
                                get(review, UUID.fromString(made)),
                                review.meeting().map(Meeting::on).orElse(null)));
    }

    private Happened allocated(AnnualReview review, String username, Actor actor) {
        Invitation waiting =
                invitations.of(review).stream()
                        .filter(Invitation::isInDutyInbox)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        Refusal.of(
                                                        Refusal.Code.CONFLICT,
                                                        "No invitation to this review is waiting in the duty inbox.")
                                                .raise());
        if (!practitioners.isRegistered(actor.borough(), username)) {
            throw Refusal.unprocessable(
                            "username",
                            "not-registered",
                            "Choose a practitioner who is in your borough's register.")
                    .raise();
        }
        waiting.allocate(username, actor.today());
        return Happened.of(new WorkerAllocated(waiting.id(), actor.today())).made(waiting.id());
    }

    private Invitation get(AnnualReview review, UUID id) {
        return invitations.of(review).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
