package london.dsco.review.placementmove;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Step;
import london.dsco.review.plan.PlanStatus;

/** Lets the special educational needs team acknowledge that it has seen a move. */
@ApplicationScoped
public class MoveAcknowledging {

    public static final Step<PlanStatus> ACKNOWLEDGED =
            Step.named("MOVE_ACKNOWLEDGED", PlanStatus.class)
                    .from(PlanStatus.OPENED, PlanStatus.REGISTERED)
                    .staying()
                    .step();

    private final Commands commands;
    private final MovingPlans plans;
    private final MoveReading reading;

    MoveAcknowledging(Commands commands, MovingPlans plans, MoveReading reading) {
        this.commands = commands;
        this.plans = plans;
        this.reading = reading;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when it is already acknowledged
     *     or withdrawn; {@code NOT_FOUND}
     */
    PlacementMoveView acknowledge(Command<String> command, UUID id) {
        return commands.run(
                command,
                plans.maintainedBy(null),
                ACKNOWLEDGED,
                plan -> {
                    reading.find(plan, id).acknowledge(command.actor().today());
                    return Happened.of(new MoveAcknowledged(id, command.actor().today())).made(id);
                },
                (plan, made) -> reading.view(reading.find(plan, id), command.actor(), List.of()));
    }
}
