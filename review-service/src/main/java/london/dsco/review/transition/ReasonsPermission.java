package london.dsco.review.transition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.review.plan.Plans;
import london.dsco.review.practitioner.Teams;

/**
 * Who reads the reasons for refusing or postponing an assessment, which are social care's own text:
 * the DSCO, and managers of the team that decided. Others see only states and dates.
 */
@ApplicationScoped
class ReasonsPermission {

    private final Teams teams;

    ReasonsPermission(Teams teams) {
        this.teams = teams;
    }

    boolean reads(TransitionAssessment assessment, Actor actor) {
        return actor.has(Role.DSCO)
                || actor.has(Role.TEAM_MANAGER)
                        && (assessment.decidedBy().filter(actor.username()::equals).isPresent()
                                || isOfTheTeamThatDecided(assessment, actor));
    }

    /**
     * Returns whether the actor manages the team that decided, as it was then. The person who
     * decided may have moved to another team since.
     */
    private boolean isOfTheTeamThatDecided(TransitionAssessment assessment, Actor actor) {
        Optional<String> team = teams.of(Plans.boroughOf(actor), actor.username());
        return team.isPresent() && team.equals(assessment.decidedByTeam());
    }
}
