package london.dsco.review.placementmove;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
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
     *     CONFLICT} where a move on that day is known already; {@code NOT_FOUND}
     */
    PlacementMoveView tell(Command<String> command, String planAuthority, TellMove said) {
        return run(
                command, planAuthority, TOLD, plan -> told(plan, said.of(plan), command.actor()));
    }

    private Happened told(Plan plan, ToldMove said, Actor teller) {
        List<Finding> missing = MoveRules.findings(said.route(), plan.borough());
        if (!missing.isEmpty()) {
            throw Refusal.unprocessable("The move is not complete.", missing).raise();
        }
        if (moves.isTold(plan, said.movesOn())) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "A move on this day has been told already. Withdraw it first if it was"
                                    + " wrong.")
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
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} for a move that somebody else
     *     told; {@code CONFLICT} once it is withdrawn; {@code NOT_FOUND}
     */
    PlacementMoveView withdraw(Command<String> command, String planAuthority, UUID id) {
        Actor teller = command.actor();
        return run(
                command,
                planAuthority,
                WITHDRAWN,
                plan -> {
                    PlacementMove move = reading.find(plan, id);
                    if (!reading.isTheirsToTell(move, teller)) {
                        throw Refusal.of(
                                        Refusal.Code.FORBIDDEN,
                                        "Somebody else told of this move. They or their manager"
                                                + " withdraw it.")
                                .raise();
                    }
                    move.withdraw(teller);
                    return Happened.of(new MoveWithdrawn(id, plan.planRef(), teller.today()))
                            .made(id);
                });
    }

    private PlacementMoveView run(
            Command<String> command,
            String planAuthority,
            Step<PlanStatus> step,
            Function<Plan, Happened> change) {
        Actor teller = command.actor();
        if (MovingPlans.isOwn(planAuthority, teller)) {
            return commands.run(
                    command,
                    plans.maintainedBy(null),
                    step,
                    change,
                    (plan, made) -> view(plan, made, teller));
        }
        // The teller's own access log has its line before the holder's.
        reads.one(command.id(), teller, plans.maintainedBy(planAuthority), plan -> plan.id());
        return commands.run(
                new Command<>(
                        command.id(),
                        teller.visiting(planAuthority),
                        command.attempt(),
                        command.match()),
                plans.visitedBy(teller),
                step,
                change,
                (plan, made) -> view(plan, made, teller));
    }

    private PlacementMoveView view(Plan plan, String made, Actor teller) {
        return reading.view(reading.find(plan, UUID.fromString(made)), teller);
    }

    private static Step<PlanStatus> step(String name) {
        return Step.named(name, PlanStatus.class)
                .from(PlanStatus.OPENED, PlanStatus.REGISTERED)
                .staying()
                .step();
    }
}
