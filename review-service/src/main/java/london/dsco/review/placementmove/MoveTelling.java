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
 * Social care tells of a move, or that it does not take place. The social worker of a corporate
 * parent tells the borough that maintains the plan, wherever that is.
 */
@ApplicationScoped
public class MoveTelling {

    public static final Step<PlanStatus> TOLD = step("MOVE_TOLD");
    public static final Step<PlanStatus> WITHDRAWN = step("MOVE_WITHDRAWN");

    private final Commands commands;
    private final Reads reads;
    private final MovingPlans plans;
    private final PlacementMoves moves;
    private final MoveReading reading;
    private final EarlyReviews early;

    MoveTelling(
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
     * @param planAuthority GSS code of the borough whose plan it is; null for the teller's own
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} for what is missing; {@code
     *     CONFLICT} where a move on that day is known already; {@code NOT_FOUND}, also for a child
     *     who is not theirs
     */
    PlacementMoveView tell(Command<String> command, String planAuthority, TellMove said) {
        return run(
                command,
                planAuthority,
                plans.ofSocialCare(),
                TOLD,
                (plan, tellers) -> told(plan, said.of(plan), command.actor(), tellers));
    }

    private Happened told(Plan plan, ToldMove said, Actor teller, Collection<String> tellers) {
        List<Finding> missing = MoveRules.findings(said.route(), plan.borough());
        if (!missing.isEmpty()) {
            throw Refusal.unprocessable("The move is not complete.", missing).raise();
        }
        if (moves.isTold(plan, said.movesOn(), tellers)) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "You or your team have told of a move on this day. Withdraw it first if"
                                    + " it was wrong.")
                    .raise();
        }
        PlacementMove move = new PlacementMove(plan, said, teller);
        moves.add(move);
        LocalDate by = early.advisedBy(move, teller.today()).orElse(null);
        return Happened.of(
                        new MoveTold(
                                move.id(),
                                plan.planRef(),
                                move.movesOn(),
                                move.reason(),
                                move.toldOn(),
                                move.telling(),
                                by))
                .made(move.id());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} once it is withdrawn; {@code
     *     NOT_FOUND}, also for a move that somebody else told
     */
    PlacementMoveView withdraw(Command<String> command, String planAuthority, UUID id) {
        Actor teller = command.actor();
        return run(
                command,
                planAuthority,
                plans.toldOf(id),
                WITHDRAWN,
                (plan, tellers) -> {
                    PlacementMove move = reading.find(plan, id);
                    if (!tellers.contains(move.toldBy())) {
                        throw Refusal.of(Refusal.Code.NOT_FOUND).raise();
                    }
                    move.withdraw(teller);
                    return Happened.of(new MoveWithdrawn(id, plan.planRef(), teller.today()))
                            .made(id);
                });
    }

    private PlacementMoveView run(
            Command<String> command,
            String planAuthority,
            Register<String, Plan> own,
            Step<PlanStatus> step,
            BiFunction<Plan, Collection<String>, Happened> change) {
        Actor teller = command.actor();
        if (MovingPlans.isOwn(planAuthority, teller)) {
            return commands.run(
                    command,
                    own,
                    step,
                    plan -> change.apply(plan, plans.tellersOf(teller)),
                    (plan, made) -> view(plan, made, teller, plans.tellersOf(teller)));
        }
        // The teller's own access log has its line before the holder's.
        List<String> tellers =
                reads.one(
                        command.id(),
                        teller,
                        plans.maintainedBy(planAuthority),
                        plan -> plans.tellersOf(teller));
        return commands.run(
                new Command<>(
                        command.id(),
                        teller.visiting(planAuthority),
                        command.attempt(),
                        command.match()),
                plans.visitedBy(teller),
                step,
                plan -> change.apply(plan, tellers),
                (plan, made) -> view(plan, made, teller, tellers));
    }

    private PlacementMoveView view(
            Plan plan, String made, Actor teller, Collection<String> tellers) {
        return reading.view(reading.find(plan, UUID.fromString(made)), teller, tellers);
    }

    private static Step<PlanStatus> step(String name) {
        return Step.named(name, PlanStatus.class)
                .from(PlanStatus.OPENED, PlanStatus.REGISTERED)
                .staying()
                .step();
    }
}
