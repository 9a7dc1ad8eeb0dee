package london.dsco.review.recoupment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
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
import london.dsco.review.plan.Plans;

/** Records, settles and shows claims for the education of other authorities' children. */
@ApplicationScoped
public class Recouping {

    /**
     * Also possible for a plan that has ceased in the meantime, because a claim comes after the
     * provision.
     */
    public static final Step<PlanStatus> CLAIMED = step("RECOUPMENT_CLAIMED");

    public static final Step<PlanStatus> SETTLED = step("RECOUPMENT_SETTLED");

    /** More claims than any plan has. The limit bounds the size of the answer. */
    private static final int MOST = 200;

    private final Commands commands;
    private final Reads reads;
    private final Plans plans;
    private final RecoupmentClaims claims;

    Recouping(Commands commands, Reads reads, Plans plans, RecoupmentClaims claims) {
        this.commands = commands;
        this.reads = reads;
        this.plans = plans;
        this.claims = claims;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}
     */
    RecoupmentView read(String planRef, Actor actor) {
        return reads.one(planRef, actor, plans, plan -> view(plan, actor));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when the child belonged to the
     *     borough's own area then, or the days were already claimed for; {@code UNPROCESSABLE} with
     *     everything that is wrong; {@code NOT_FOUND}
     */
    RecoupmentClaimView claim(Command<String> command, ClaimRecoupment said) {
        return run(command, CLAIMED, plan -> claimed(plan, said.days(), command.actor()));
    }

    private Happened claimed(Plan plan, ClaimedDays said, Actor actor) {
        requireNothing(RecoupmentRules.ofClaim(said, actor.today()));
        RecoupmentRules.Home then = RecoupmentRules.homeOf(plan.homes(), said.from(), said.to());
        requireNothing(Stream.ofNullable(then.wrong()).toList());
        String home = then.authority();
        if (home.equals(plan.borough())) {
            throw conflict(
                    "The child belonged to your own area on these days, so nobody else pays.");
        }
        List<RecoupmentClaim> before = claims.of(plan);
        if (before.stream().anyMatch(one -> one.covers(said))) {
            throw conflict(
                    "Some of these days have already been claimed for. Withdraw that claim"
                            + " first.");
        }
        if (before.size() >= MOST) {
            throw conflict("This plan has " + MOST + " claims, which is the maximum.");
        }
        RecoupmentClaim claim = new RecoupmentClaim(plan, home, said);
        claims.add(claim);
        return Happened.of(
                        new RecoupmentClaimed(claim.id(), said.from(), said.to(), said.claimedOn()))
                .made(claim.id());
    }

    private static void requireNothing(List<Finding> wrong) {
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("This cannot be recorded.", wrong).raise();
        }
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when it is already settled;
     *     {@code UNPROCESSABLE} with everything that is wrong; {@code NOT_FOUND}
     */
    RecoupmentClaimView settle(Command<String> command, UUID id, SettleClaim said) {
        return run(
                command,
                SETTLED,
                plan -> {
                    get(plan, id)
                            .settle(said.settlement(), said.settledOn(), command.actor().today());
                    return Happened.of(
                                    new RecoupmentSettled(id, said.settlement(), said.settledOn()))
                            .made(id);
                });
    }

    private RecoupmentClaimView run(
            Command<String> command, Step<PlanStatus> step, Function<Plan, Happened> change) {
        Actor actor = command.actor();
        return commands.run(
                command,
                plans,
                step,
                plan -> List.of(view(plan, actor)),
                change,
                (plan, made) ->
                        RecoupmentClaimView.of(get(plan, UUID.fromString(made)), actor.today()));
    }

    private RecoupmentClaim get(Plan plan, UUID id) {
        return claims.of(plan).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    private RecoupmentView view(Plan plan, Actor actor) {
        return RecoupmentView.of(plan, belonging(plan), claims.of(plan), actor.today());
    }

    private static RecoupmentRules.Belonging belonging(Plan plan) {
        return RecoupmentRules.belonging(plan.involvement(), plan.careAuthority(), plan.borough());
    }

    private static RuntimeException conflict(String explanation) {
        return Refusal.of(Refusal.Code.CONFLICT, explanation).raise();
    }

    private static Step<PlanStatus> step(String name) {
        return Step.named(name, PlanStatus.class)
                .from(PlanStatus.OPENED, PlanStatus.REGISTERED, PlanStatus.CEASED)
                .staying()
                .step();
    }
}
