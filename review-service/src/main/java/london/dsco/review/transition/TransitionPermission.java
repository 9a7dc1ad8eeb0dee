package london.dsco.review.transition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.records.Lock;
import london.dsco.records.Register;
import london.dsco.review.invitation.SocialCareTeam;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.Plans;
import london.dsco.review.practitioner.Teams;

/**
 * Whose assessments somebody sees. Those who run reviews see all of their borough. A manager sees
 * those of children for whom their team is responsible, those that their team will decide, and
 * those without a team. Where a manager stands in, another team's assessments look as if they did
 * not exist, in the list, the answer, the refusal and the ETag. Every other plan does not exist for
 * the manager.
 */
@ApplicationScoped
class TransitionPermission {

    private static final Role[] OF_THE_BOROUGH = {
        Role.BOROUGH_SYSTEM, Role.DSCO, Role.REVIEW_COORDINATOR, Role.SEN_CASEWORKER
    };

    private final Plans plans;
    private final TransitionAssessments assessments;
    private final SocialCareTeam socialCare;
    private final Teams teams;

    TransitionPermission(
            Plans plans,
            TransitionAssessments assessments,
            SocialCareTeam socialCare,
            Teams teams) {
        this.plans = plans;
        this.assessments = assessments;
        this.socialCare = socialCare;
        this.teams = teams;
    }

    static boolean seesTheBorough(Actor actor) {
        return actor.hasAny(OF_THE_BOROUGH);
    }

    /** Returns the plans for which the actor may see any assessment. */
    Register<String, Plan> seen() {
        return register((plan, actor) -> !visible(plan, actor).isEmpty() || mayAsk(plan, actor));
    }

    /**
     * Returns the plans for which the actor may record a request. Somebody who no longer may still
     * gets the first answer again when they repeat a command with its key.
     */
    Register<String, Plan> asked() {
        Register<String, Plan> asking = register(this::mayAsk);
        Register<String, Plan> answering =
                register((plan, actor) -> mayAsk(plan, actor) || !answered(plan, actor).isEmpty());
        return new Register<>() {

            @Override
            public Optional<Plan> find(String planRef, Actor actor, Lock lock) {
                return (lock == Lock.READ ? answering : asking).find(planRef, actor, lock);
            }

            @Override
            public List<?> representations(Plan plan, Actor actor) {
                return asking.representations(plan, actor);
            }
        };
    }

    /**
     * Returns the answer to somebody who asks: the assessments they see, and those they recorded,
     * even if another team decides those. For the latter they see only their request, and nothing
     * that followed.
     */
    List<TransitionAssessment> answered(Plan plan, Actor actor) {
        List<TransitionAssessment> visible = visible(plan, actor);
        return assessments.of(plan).stream()
                .filter(one -> visible.contains(one) || one.wasRecordedBy(actor))
                .toList();
    }

    /** Returns the assessments of a plan that the actor sees, oldest first. */
    List<TransitionAssessment> visible(Plan plan, Actor actor) {
        List<TransitionAssessment> all = assessments.of(plan);
        if (seesTheBorough(actor) || socialCare.answersFor(plan, actor)) {
            return all;
        }
        Optional<String> team = team(actor);
        boolean standsIn = socialCare.standsIn(plan, actor);
        return all.stream()
                .filter(one -> one.team().isEmpty() ? standsIn : one.team().equals(team))
                .toList();
    }

    /**
     * Returns whether the actor may record a request. A manager who stands in may always do so,
     * because a refusal would reveal that another team's assessment exists.
     */
    private boolean mayAsk(Plan plan, Actor actor) {
        return seesTheBorough(actor)
                || socialCare.answersFor(plan, actor)
                || socialCare.standsIn(plan, actor);
    }

    /** Returns the team that somebody manages; empty if none. */
    Optional<String> team(Actor actor) {
        return actor.has(Role.TEAM_MANAGER)
                ? teams.of(Plans.boroughOf(actor), actor.username())
                : Optional.empty();
    }

    private Register<String, Plan> register(BiPredicate<Plan, Actor> rule) {
        return new Register<>() {

            @Override
            public Optional<Plan> find(String planRef, Actor actor, Lock lock) {
                return plans.find(planRef, actor, lock).filter(plan -> rule.test(plan, actor));
            }

            @Override
            public List<?> representations(Plan plan, Actor actor) {
                return seesTheBorough(actor) ? plans.representations(plan, actor) : List.of();
            }
        };
    }
}
