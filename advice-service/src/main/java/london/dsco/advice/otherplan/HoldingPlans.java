package london.dsco.advice.otherplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Role;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Register;
import london.dsco.records.Step;

/** Reads and changes what is kept about a child's other plans. */
@ApplicationScoped
public class HoldingPlans {

    public static final Step<AdviceStatus> CHANGED =
            Step.named("OTHER_PLANS_CHANGED", AdviceStatus.class)
                    .from(AdviceStatus.unlessOver())
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final HeldPlans plans;

    HoldingPlans(Commands commands, Reads reads, RequestRegister requests, HeldPlans plans) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.plans = plans;
    }

    OtherPlansView read(UUID requestId, Actor actor) {
        return reads.one(requestId, actor, seenBy(actor), request -> view(request, actor));
    }

    /**
     * Changes the plans. Writing the same again changes nothing. A case system writes and reads
     * what it sent, and nothing else of the case.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} as in {@link
     *     OtherPlanRules}
     */
    OtherPlansView change(Command<UUID> command, ChangeOtherPlans now) {
        Actor changer = command.actor();
        return commands.run(
                command,
                seenBy(changer),
                CHANGED,
                request -> List.of(view(request, changer)),
                request -> changed(request, now.plans(), changer),
                (request, made) -> view(request, changer));
    }

    private Register<UUID, AdviceRequest> seenBy(Actor actor) {
        return isCaseSystem(actor) ? requests.sent() : requests.whole();
    }

    private static boolean isCaseSystem(Actor actor) {
        return actor.has(Role.BOROUGH_SYSTEM);
    }

    private Happened changed(AdviceRequest request, List<GivenPlan> given, Actor actor) {
        request.requireMayGather(actor);
        OtherPlans held = plans.about(request);
        OtherPlanSource source =
                isCaseSystem(actor) ? OtherPlanSource.CASE_SYSTEM : OtherPlanSource.PEOPLE;
        if (!held.change(given, source, actor)) {
            return Happened.nothing();
        }
        plans.keep(held);
        return Happened.of(new OtherPlansChanged(request.id(), held.plans().size()));
    }

    private OtherPlansView view(AdviceRequest request, Actor actor) {
        OtherPlans held = plans.about(request);
        return isCaseSystem(actor)
                ? OtherPlansView.sentBySystem(held, actor.today())
                : OtherPlansView.of(held, actor.today());
    }
}
