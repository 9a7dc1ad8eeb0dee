package london.dsco.advice.otherplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Reading and changing what is held of a child's other plans. */
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
        return reads.one(requestId, actor, requests.whole(), this::view);
    }

    /**
     * To write the same again changes nothing.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} as {@link OtherPlanRules}
     */
    OtherPlansView change(Command<UUID> command, ChangeOtherPlans now) {
        return commands.run(
                command,
                requests.whole(),
                CHANGED,
                request -> List.of(view(request)),
                request -> changed(request, now.plans(), command.actor()),
                (request, made) -> view(request));
    }

    private Happened changed(AdviceRequest request, List<HeldPlan> now, Actor actor) {
        request.requireMayGather(actor);
        OtherPlans held = plans.about(request);
        if (!held.change(now, actor)) {
            return Happened.nothing();
        }
        plans.keep(held);
        return Happened.of(new OtherPlansChanged(request.id(), now.size()));
    }

    private OtherPlansView view(AdviceRequest request) {
        return OtherPlansView.of(plans.about(request));
    }
}
