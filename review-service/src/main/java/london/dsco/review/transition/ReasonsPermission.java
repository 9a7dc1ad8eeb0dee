package london.dsco.review.transition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.review.plan.Plans;
import london.dsco.review.practitioner.Teams;

/**
 * Who reads why an assessment was refused or put off, which is social care's own text: the DSCO,
 * and managers of the team that decided. Others see states and dates.
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
                        && assessment
                                .decidedBy()
                                .filter(decider -> isOfTheTeamOf(decider, actor))
                                .isPresent();
    }

    private boolean isOfTheTeamOf(String decider, Actor actor) {
        if (decider.equals(actor.username())) {
            return true;
        }
        String borough = Plans.boroughOf(actor);
        Optional<String> team = teams.of(borough, actor.username());
        return team.isPresent() && team.equals(teams.of(borough, decider));
    }
}
