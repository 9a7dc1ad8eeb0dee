package london.dsco.review.placementmove;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
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

/**
 * Lets social care report a move, or withdraw one. The social worker of a corporate parent notifies
 * the borough that maintains the plan, whichever that is.
 */
@ApplicationScoped
public class NotifyingMoves {

    public static final Step<PlanStatus> NOTIFIED = step("MOVE_NOTIFIED");
    public static final Step<PlanStatus> WITHDRAWN = step("MOVE_WITHDRAWN");

    private final Commands commands;
    private final Reads reads;
    private final MovingPlans plans;
    private final PlacementMoves moves;
    private final MoveReading reading;
    private final EarlyReviews early;

    NotifyingMoves(
            Commands commands,
            Reads reads,
            MovingPlans plans,
            PlacementMoves moves,
            MoveReading reading,
            EarlyReviews early) {
        this.commands = commands;
        this.reads = reads;
        this.plans = plans;
        this.moves = moves;
        this.reading = reading;
        this.early = early;
    }

    /**
     * @param planAuthority GSS code of the borough that maintains the plan; null for the notifier's
     *     own
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with everything that is
     *     missing; {@code CONFLICT} when a move on that day is already known; {@code NOT_FOUND},
     *     also when the child is not theirs
     */
    PlacementMoveView notifySenTeam(
            Command<String> command, String planAuthority, NotifyMove said) {
        return run(
                command,
                planAuthority,
                plans.ofSocialCare(),
                NOTIFIED,
                (plan, notifiers) -> notified(plan, said.of(plan), command.actor(), notifiers));
    }

    private Happened notified(
            Plan plan, NotifiedMove said, Actor notifier, Collection<String> notifiers) {
        List<Finding> missing = MoveRules.findings(said.route(), plan.borough());
        if (!missing.isEmpty()) {
            throw Refusal.unprocessable("The move is not complete.", missing).raise();
        }
        if (moves.isNotified(plan, said.movesOn(), notifiers)) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "You or your team have already reported a move on this day. If it was"
                                    + " wrong, withdraw it first.")
                    .raise();
        }
        PlacementMove move = new PlacementMove(plan, said, notifier);
        moves.add(move);
        LocalDate by = early.advisedBy(move, notifier.today()).orElse(null);
        return Happened.of(
                        new MoveNotified(
                                move.id(),
                                plan.planRef(),
                                move.movesOn(),
                                move.reason(),
                                move.notifiedOn(),
                                move.notificationTiming(),
                                by))
                .made(move.id());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when it is already withdrawn;
     *     {@code NOT_FOUND}, also when somebody else reported it
     */
    PlacementMoveView withdraw(Command<String> command, String planAuthority, UUID id) {
        Actor notifier = command.actor();
        return run(
                command,
                planAuthority,
                plans.notifiedOf(id),
                WITHDRAWN,
                (plan, notifiers) -> {
                    PlacementMove move = reading.find(plan, id);
                    if (!notifiers.contains(move.notifiedBy())) {
                        throw Refusal.of(Refusal.Code.NOT_FOUND).raise();
                    }
                    move.withdraw(notifier);
                    return Happened.of(new MoveWithdrawn(id, plan.planRef(), notifier.today()))
                            .made(id);
                });
    }

    private PlacementMoveView run(
            Command<String> command,
            String planAuthority,
            Register<String, Plan> own,
            Step<PlanStatus> step,
            BiFunction<Plan, Collection<String>, Happened> change) {
        Actor notifier = command.actor();
        if (MovingPlans.isOwn(planAuthority, notifier)) {
            return commands.run(
                    command,
                    own,
                    step,
                    plan -> change.apply(plan, plans.notifiersOf(notifier)),
                    (plan, made) -> view(plan, made, notifier, plans.notifiersOf(notifier)));
        }
        // The notifier's own access log gets its line before the holder's.
        List<String> notifiers =
                reads.one(
                        command.id(),
                        notifier,
                        plans.maintainedBy(planAuthority),
                        plan -> plans.notifiersOf(notifier));
        return commands.run(
                new Command<>(
                        command.id(),
                        notifier.visiting(planAuthority),
                        command.attempt(),
                        command.match()),
                plans.visitedBy(notifier),
                step,
                plan -> change.apply(plan, notifiers),
                (plan, made) -> view(plan, made, notifier, notifiers));
    }

    private PlacementMoveView view(
            Plan plan, String made, Actor notifier, Collection<String> notifiers) {
        return reading.view(reading.find(plan, UUID.fromString(made)), notifier, notifiers);
    }

    private static Step<PlanStatus> step(String name) {
        return Step.named(name, PlanStatus.class)
                .from(PlanStatus.OPENED, PlanStatus.REGISTERED)
                .staying()
                .step();
    }
}
