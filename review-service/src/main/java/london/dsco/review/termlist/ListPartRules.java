package london.dsco.review.termlist;

import london.dsco.domain.Actor;
import london.dsco.domain.Role;

/**
 * Who may ask for which part of a list: least privilege, following the suite's contract. From a
 * part, nobody else learns in which reviews social care takes part.
 */
final class ListPartRules {

    private static final Role[] ALL_PARTS = {
        Role.BOROUGH_SYSTEM, Role.DSCO, Role.REVIEW_COORDINATOR, Role.SEN_CASEWORKER
    };

    private ListPartRules() {}

    /** Returns whether they see the list without naming a practitioner or a team. */
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
     * Returns whether they see which reviews must consider preparing for adulthood: those who
     * receive the list and those who prepare it (SEND Code of Practice 9.172). It reveals the
     * child's age, and an administrator is in neither group.
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

    /** Returns whether they see who writes a report, which is known only within social care. */
    static boolean seesWhoWrites(Actor actor) {
        return actor.hasAny(Role.ADVICE_AUTHOR, Role.DSCO, Role.TEAM_MANAGER);
    }

    /**
     * Returns whether they may ask for a part. A practitioner may ask for their own, a manager for
     * that of their team and of everybody in it.
     *
     * @param practitioner the user name in the practitioner's token; null for nobody
     * @param team the team asked for, or that of the practitioner; null if there is none or the
     *     practitioner is unknown
     * @param ownTeam of the person asking; null for none
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
