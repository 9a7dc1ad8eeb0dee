package london.dsco.review.inpatient;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
 * Records and shows what is known about a child or young person in hospital or at risk of
 * admission.
 */
@ApplicationScoped
public class RecordingInpatientCare {

    public static final Step<PlanStatus> KEPT =
            Step.named("INPATIENT_CARE_KEPT", PlanStatus.class)
                    .from(PlanStatus.OPENED, PlanStatus.REGISTERED)
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final InpatientPermission permission;
    private final InpatientCares cares;

    RecordingInpatientCare(
            Commands commands, Reads reads, InpatientPermission permission, InpatientCares cares) {
        this.commands = commands;
        this.reads = reads;
        this.permission = permission;
        this.cares = cares;
    }

    /**
     * Replaces the whole record with the one sent.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with everything that is
     *     wrong; {@code FORBIDDEN}; {@code NOT_FOUND}; {@code PRECONDITION_*}
     */
    InpatientCareView keep(Command<String> command, RecordInpatientCare said) {
        Actor keeper = command.actor();
        return commands.run(
                command,
                permission.whole(),
                KEPT,
                plan -> List.of(view(plan, keeper)),
                plan -> kept(plan, said.state(), keeper),
                (plan, made) -> view(plan, keeper));
    }

    private Happened kept(Plan plan, InpatientState said, Actor keeper) {
        List<Finding> wrong = InpatientRules.findings(said, keeper.today());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("These dates cannot be kept so.", wrong).raise();
        }
        InpatientCare known = cares.of(plan).orElse(null);
        InpatientCare care = known == null ? new InpatientCare(plan) : known;
        care.keep(said, keeper);
        if (known == null) {
            cares.add(care);
        }
        return Happened.of(new InpatientCareKept(keeper.today()));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    InpatientCareView read(String planRef, Actor actor) {
        return reads.one(planRef, actor, permission.seen(), plan -> view(plan, actor));
    }

    private InpatientCareView view(Plan plan, Actor actor) {
        return InpatientCareView.of(
                plan, cares.of(plan), permission.sightOf(plan, actor), actor.today());
    }
}
