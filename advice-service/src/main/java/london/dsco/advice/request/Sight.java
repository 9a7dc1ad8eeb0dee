package london.dsco.advice.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;

/** The extents to which somebody sees a request, widest first: each includes the next. */
public enum Sight {
    /**
     * The whole case: its author, the DSCO, the managers of the author's team. The restricted annex
     * needs a purpose from managers.
     */
    WHOLE(Role.DSCO),
    /**
     * What the SEN team asked and received: the intake, the state, dispatched advice, the outcome.
     */
    SENT(Role.SEN_CASEWORKER, Role.BOROUGH_SYSTEM),
    /** The child's reference, the state and the clock. */
    STATE(Role.HEALTH_PARTNER, Role.BOROUGH_ADMIN);

    private final List<Role> wholeBorough;

    Sight(Role... wholeBorough) {
        this.wholeBorough = List.of(wholeBorough);
    }

    /**
     * Returns how much of every request of the borough the actor sees; empty if that depends on the
     * request.
     */
    public static Optional<Sight> ofWholeBorough(Actor actor) {
        if (actor.isSystem()) {
            return Optional.of(WHOLE);
        }
        return Stream.of(values())
                .filter(sight -> sight.wholeBorough.stream().anyMatch(actor::has))
                .findFirst();
    }

    /** Returns the most that the actor sees of any request. */
    static Optional<Sight> widest(Actor actor) {
        return actor.hasAny(Role.ADVICE_AUTHOR, Role.TEAM_MANAGER)
                ? Optional.of(WHOLE)
                : ofWholeBorough(actor);
    }

    /** Returns whether this shows at least as much as another sight. */
    public boolean covers(Sight least) {
        return compareTo(least) <= 0;
    }
}
