package london.dsco.review.transition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Register;
import london.dsco.records.Step;
import london.dsco.review.invitation.SocialCareTeam;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.PlanStatus;
import london.dsco.review.plan.Plans;
import london.dsco.review.practitioner.Teams;

/**
 * Records the request for an assessment of what a child will need as an adult, the decision and the
 * conclusion.
 */
@ApplicationScoped
public class Transitioning {

    public static final Step<PlanStatus> ASKED =
            Step.named("TRANSITION_ASKED", PlanStatus.class)
                    .from(PlanStatus.OPENED, PlanStatus.REGISTERED)
                    .staying()
                    .step();

    /**
     * Also possible for a plan that has ceased in the meantime, because the duty does not depend on
     * the plan.
     */
    public static final Step<PlanStatus> DECIDED =
            Step.named("TRANSITION_DECIDED", PlanStatus.class)
                    .from(PlanStatus.OPENED, PlanStatus.REGISTERED, PlanStatus.CEASED)
                    .staying()
                    .step();

    public static final Step<PlanStatus> CONCLUDED =
            Step.named("TRANSITION_CONCLUDED", PlanStatus.class)
                    .from(PlanStatus.OPENED, PlanStatus.REGISTERED, PlanStatus.CEASED)
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final TransitionPermission permission;
    private final TransitionAssessments assessments;
    private final ReasonsPermission reasons;
    private final SocialCareTeam socialCare;
    private final Teams teams;

    Transitioning(
            Commands commands,
            Reads reads,
            TransitionPermission permission,
            TransitionAssessments assessments,
            ReasonsPermission reasons,
            SocialCareTeam socialCare,
            Teams teams) {
        this.commands = commands;
        this.reads = reads;
        this.permission = permission;
        this.assessments = assessments;
        this.reasons = reasons;
        this.socialCare = socialCare;
        this.teams = teams;
    }

    /**
     * Requests an assessment, or requests it again if it was too early. Another team's assessment
     * that the actor may not know about prevents nothing; there are then two, and the team decides
     * both.
     *
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} while another open assessment
     *     does not give way, {@code UNPROCESSABLE} when the day is in the future, before the
     *     request that it replaces, or on or after the 18th birthday, or nobody is registered in
     *     the team, {@code TRANSITION_NOT_ALLOWED} when the plan has ceased, {@code NOT_FOUND}
     */
    TransitionView ask(Command<String> command, AskForTransition said) {
        Actor actor = command.actor();
        return run(
                command,
                permission.asked(),
                ASKED,
                plan -> asked(plan, said, actor),
                (plan, id) -> get(permission.answered(plan, actor), id));
    }

    private Happened asked(Plan plan, AskForTransition said, Actor actor) {
        requireKnown(said.team(), plan.borough());
        List<TransitionAssessment> open =
                permission.visible(plan, actor).stream()
                        .filter(one -> one.status().isOpen())
                        .toList();
        if (!open.stream().allMatch(one -> one.givesWayTo(said.askedBy()))) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "An assessment of this child is already open. Record its outcome.")
                    .raise();
        }
        TransitionAssessment.refuse(
                TransitionRules.ofRequest(
                        said.requestedOn(), plan.bornOn().orElse(null), actor.today()));
        if (!open.isEmpty()) {
            return open.get(0)
                    .askAnew(
                            said.askedBy(),
                            said.requestedOn(),
                            said.everybodyInformed(),
                            said.team(),
                            actor)
                    .made(open.get(0).id());
        }
        TransitionAssessment made =
                new TransitionAssessment(
                        plan,
                        said.askedBy(),
                        said.requestedOn(),
                        said.everybodyInformed(),
                        said.team(),
                        actor);
        assessments.add(made);
        return made.asked().made(made.id());
    }

    private void requireKnown(String team, String borough) {
        if (team != null && teams.members(borough, team).isEmpty()) {
            throw Refusal.unprocessable(
                            "team",
                            "not-registered",
                            "Choose a team with somebody in your borough's register.")
                    .raise();
        }
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with everything that is
     *     wrong, {@code TRANSITION_NOT_ALLOWED} when it is already decided, {@code NOT_FOUND}
     */
    TransitionView decide(Command<String> command, UUID id, RecordTransitionOutcome said) {
        Actor actor = command.actor();
        return run(
                command,
                permission.seen(),
                DECIDED,
                plan ->
                        get(permission.visible(plan, actor), id)
                                .decide(
                                        said.decision(),
                                        plan.bornOn().orElse(null),
                                        permission.team(actor).orElse(null),
                                        actor)
                                .made(id),
                (plan, made) -> get(permission.visible(plan, actor), made));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the day is in the
     *     future or before the assessment, {@code TRANSITION_NOT_ALLOWED} unless it was carried
     *     out, {@code NOT_FOUND}
     */
    TransitionView conclude(Command<String> command, UUID id, ConcludeTransition said) {
        Actor actor = command.actor();
        return run(
                command,
                permission.seen(),
                CONCLUDED,
                plan ->
                        get(permission.visible(plan, actor), id)
                                .conclude(said.conclusion(), said.concludedOn(), actor.today())
                                .made(id),
                (plan, made) -> get(permission.visible(plan, actor), made));
    }

    private TransitionView run(
            Command<String> command,
            Register<String, Plan> plans,
            Step<PlanStatus> step,
            Function<Plan, Happened> change,
            BiFunction<Plan, UUID, TransitionAssessment> answer) {
        Actor actor = command.actor();
        return commands.run(
                command,
                plans,
                step,
                plan -> List.of(view(plan, actor)),
                change,
                (plan, made) -> answer(plan, answer.apply(plan, UUID.fromString(made)), actor));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}
     */
    TransitionsView read(String planRef, Actor actor) {
        return reads.one(planRef, actor, permission.seen(), plan -> view(plan, actor));
    }

    /**
     * Lists up to {@code limit} open assessments and one more, the oldest first; for a manager,
     * their own part.
     */
    List<OpenTransitionView> open(UUID after, Actor actor, int limit) {
        return reads.lines(
                actor,
                limit,
                () ->
                        TransitionPermission.seesTheBorough(actor)
                                ? assessments.open(after, Plans.boroughOf(actor), limit + 1)
                                : assessments.openOfTeam(
                                        after,
                                        Plans.boroughOf(actor),
                                        permission.team(actor),
                                        socialCare.colleagues(actor),
                                        teams.inAny(Plans.boroughOf(actor)),
                                        limit + 1),
                TransitionAssessment::plan,
                one -> OpenTransitionView.of(one, actor.today()));
    }

    private static TransitionAssessment get(List<TransitionAssessment> seen, UUID id) {
        return seen.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    private TransitionsView view(Plan plan, Actor actor) {
        return new TransitionsView(
                plan.planRef(),
                permission.visible(plan, actor).stream().map(one -> view(one, actor)).toList());
    }

    /**
     * Returns what the actor may know about an assessment, whether they see it or only requested
     * it.
     */
    private TransitionView answer(Plan plan, TransitionAssessment one, Actor actor) {
        return permission.visible(plan, actor).contains(one)
                ? view(one, actor)
                : TransitionView.asAsked(one, actor.today());
    }

    private TransitionView view(TransitionAssessment one, Actor actor) {
        return TransitionView.of(one, reasons.reads(one, actor), actor.today());
    }
}
