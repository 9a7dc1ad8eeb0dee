package london.dsco.review.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.review.plan.Plan;
import london.dsco.review.practitioner.Teams;

/**
 * Who of social care answers for a child: the worker whom it sends to the review, and the managers
 * of that worker's team. To every other author and manager the child is somebody else's.
 */
@ApplicationScoped
public class SocialCareTeam {

    private final Invitations invitations;
    private final Teams teams;

    SocialCareTeam(Invitations invitations, Teams teams) {
        this.invitations = invitations;
        this.teams = teams;
    }

    /**
     * For whose work an author or a manager answers: for their own, and a manager for that of their
     * team, those who left included. Asked in a transaction of their own borough, which alone knows
     * its teams.
     *
     * @return user names; none for every other role
     */
    public List<String> colleagues(Actor actor) {
        List<String> colleagues = new ArrayList<>();
        if (actor.hasAny(Role.ADVICE_AUTHOR, Role.TEAM_MANAGER)) {
            colleagues.add(actor.username());
        }
        if (actor.has(Role.TEAM_MANAGER)) {
            teams.of(actor.borough(), actor.username())
                    .ifPresent(team -> colleagues.addAll(teams.members(actor.borough(), team)));
        }
        return colleagues;
    }

    /** Whether the actor is the child's social worker, or a manager of that worker's team. */
    public boolean answersFor(Plan plan, Actor actor) {
        List<String> colleagues = colleagues(actor);
        return invitations.socialWorkers(plan).stream().anyMatch(colleagues::contains);
    }

    /**
     * Whether the actor is a manager who may stand in, because no team answers for the child:
     * social care has sent nobody to a review yet, or nobody whom the register still knows in a
     * team. Asked in a transaction of their own borough.
     */
    public boolean standsIn(Plan plan, Actor actor) {
        return actor.has(Role.TEAM_MANAGER)
                && invitations.socialWorkers(plan).stream()
                        .noneMatch(worker -> teams.of(actor.borough(), worker).isPresent());
    }
}
