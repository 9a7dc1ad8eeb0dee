package london.dsco.review.termlist;

import java.util.Optional;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;

/** The recipients of a list, who acknowledge it. */
enum ListReader {
    /** A school or college, each for itself. */
    SETTING,
    /** The health body, through its designated officers. */
    HEALTH,
    VIRTUAL_SCHOOL,
    /** The authority's officers for social care: the DSCO and the managers of its teams. */
    SOCIAL_CARE;

    /**
     * Returns the recipient for whom somebody reads; empty for those who send the list or only look
     * it up.
     */
    static Optional<ListReader> of(Actor actor) {
        if (actor.has(Role.SETTING)) {
            return Optional.of(SETTING);
        }
        if (actor.has(Role.HEALTH_PARTNER)) {
            return Optional.of(HEALTH);
        }
        if (actor.has(Role.VIRTUAL_SCHOOL)) {
            return Optional.of(VIRTUAL_SCHOOL);
        }
        return actor.hasAny(Role.DSCO, Role.TEAM_MANAGER)
                ? Optional.of(SOCIAL_CARE)
                : Optional.empty();
    }
}
