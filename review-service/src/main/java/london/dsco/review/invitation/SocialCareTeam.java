package london.dsco.review.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.review.plan.Plan;
import london.dsco.review.practitioner.Teams;

/**
 * Who in social care is responsible for a child: the worker whom it sends to the review, and the
 * managers of that worker's team. For all other authors and managers the child is not theirs.
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
     * Returns the people whose work an author or a manager is responsible for. For an author, that
     * is the author alone. For a manager, it is their team, including people who have left. Call it
     * in a transaction of their own borough, because no other borough knows its teams.
     *
     * @return user names; empty for every other role
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

    /**
     * Returns whether the actor is the child's social worker, or a manager of that worker's team.
     */
    public boolean answersFor(Plan plan, Actor actor) {
        List<String> colleagues = colleagues(actor);
        return invitations.socialWorkers(plan).stream().anyMatch(colleagues::contains);
    }

    /**
     * Returns whether the actor is a manager who may stand in because no team is responsible for
     * the child. Social care has sent nobody to a review yet, or nobody whom the register still has
     * in a team. Call it in a transaction of the actor's own borough.
     */
    public boolean standsIn(Plan plan, Actor actor) {
        return actor.has(Role.TEAM_MANAGER)
                && invitations.socialWorkers(plan).stream()
                        .noneMatch(worker -> teams.of(actor.borough(), worker).isPresent());
    }
}
