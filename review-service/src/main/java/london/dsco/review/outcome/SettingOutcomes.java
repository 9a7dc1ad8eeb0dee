package london.dsco.review.outcome;

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
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.PlanStatus;
import london.dsco.review.settings.BoroughSettings;

/** Sets outcomes, and shows them with their history. */
@ApplicationScoped
public class SettingOutcomes {

    public static final Step<PlanStatus> OUTCOME_SET =
            Step.named("ADULTHOOD_OUTCOME_SET", PlanStatus.class)
                    .from(PlanStatus.OPENED, PlanStatus.REGISTERED)
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final OutcomePermission permission;
    private final AdulthoodOutcomes outcomes;
    private final BoroughSettings settings;

    SettingOutcomes(
            Commands commands,
            Reads reads,
            OutcomePermission permission,
            AdulthoodOutcomes outcomes,
            BoroughSettings settings) {
        this.commands = commands;
        this.reads = reads;
        this.permission = permission;
        this.outcomes = outcomes;
        this.settings = settings;
    }

    /**
     * Sets an outcome. It may be set at any age, because a borough may begin earlier than it must.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the day is in the
     *     future, {@code TRANSITION_NOT_ALLOWED} when the plan has ceased, {@code NOT_FOUND}, also
     *     when the child is not theirs
     */
    AdulthoodOutcomeView set(Command<String> command, SetAdulthoodOutcome said) {
        return commands.run(
                command,
                permission.plans(),
                OUTCOME_SET,
                plan -> List.of(view(plan, command.actor())),
                plan -> kept(plan, said, command.actor()),
                (plan, made) ->
                        outcomes.of(plan, UUID.fromString(made))
                                .map(AdulthoodOutcomeView::of)
                                .orElseThrow());
    }

    private Happened kept(Plan plan, SetAdulthoodOutcome said, Actor actor) {
        if (said.setOn().isAfter(actor.today())) {
            throw Refusal.unprocessable(
                            "setOn", "in-the-future", "Choose today's date or an earlier one.")
                    .raise();
        }
        AdulthoodOutcome outcome =
                new AdulthoodOutcome(plan, said.area(), said.outcome(), said.setOn());
        outcomes.add(outcome);
        return Happened.of(new OutcomeSet(outcome.id(), outcome.area(), outcome.setOn()))
                .made(outcome.id());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}
     */
    AdulthoodOutcomesView read(String planRef, Actor actor) {
        return reads.one(planRef, actor, permission.plans(), plan -> view(plan, actor));
    }

    private AdulthoodOutcomesView view(Plan plan, Actor actor) {
        Integer fromAge = settings.adulthoodFromAge(plan.borough());
        return AdulthoodOutcomesView.of(
                plan, plan.looksToAdulthoodOn(actor.today(), fromAge), outcomes.of(plan));
    }
}
