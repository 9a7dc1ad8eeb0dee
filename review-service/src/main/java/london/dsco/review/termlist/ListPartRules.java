package london.dsco.review.termlist;

import london.dsco.domain.Actor;
import london.dsco.domain.Role;

/**
 * Who may ask for which part of a list: least privilege, as the suite's contract has it. Nobody
 * else learns from a part which reviews social care takes part in.
 */
final class ListPartRules {

    private static final Role[] ALL_PARTS = {
        Role.BOROUGH_SYSTEM, Role.DSCO, Role.REVIEW_COORDINATOR, Role.SEN_CASEWORKER
    };

    private ListPartRules() {}

    /** Whether they are shown a list that is narrowed to nobody. */
    static boolean seesTheList(Actor actor) {
        return seesEveryPart(actor)
                || actor.hasAny(
                        Role.BOROUGH_ADMIN,
                        Role.HEALTH_PARTNER,
                        Role.SETTING,
                        Role.TEAM_MANAGER,
                        Role.VIRTUAL_SCHOOL);
    }

    /**
     * Whether they are told which reviews must look at preparing for adulthood: whoever the list is
     * for and whoever makes it (SEND Code of Practice 9.172). It tells of the child's age, and an
     * administrator is neither.
     */
    static boolean seesPreparingForAdulthood(Actor actor) {
        return seesEveryPart(actor)
                || actor.hasAny(
                        Role.ADVICE_AUTHOR,
                        Role.HEALTH_PARTNER,
                        Role.SETTING,
                        Role.TEAM_MANAGER,
                        Role.VIRTUAL_SCHOOL);
    }

    static boolean seesEveryPart(Actor actor) {
        return actor.hasAny(ALL_PARTS);
    }

    /** Who writes a report is known within social care alone. */
    static boolean seesWhoWrites(Actor actor) {
        return actor.hasAny(Role.ADVICE_AUTHOR, Role.DSCO, Role.TEAM_MANAGER);
    }

    /**
     * A practitioner asks for their own part, a manager for that of their team and of everybody in
     * it.
     *
     * @param practitioner who is asked for, as tokens name them; null for nobody
     * @param team that is asked for, or that of the practitioner; null for none or nobody known
     * @param ownTeam of whoever asks; null for none
     */
    static boolean maySee(String practitioner, String team, Actor actor, String ownTeam) {
        if (seesEveryPart(actor)) {
            return true;
        }
        if (actor.has(Role.ADVICE_AUTHOR) && actor.username().equals(practitioner)) {
            return true;
        }
        return actor.has(Role.TEAM_MANAGER) && ownTeam != null && ownTeam.equals(team);
    }
}
