package london.dsco.advice.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;

/** How much of a request someone sees, widest first: each sees what the next sees, and more. */
public enum Sight {
    /**
     * The whole case: its author, the DSCO, the managers of the author's team. The restricted annex
     * needs a purpose from managers.
     */
    WHOLE(Role.DSCO),
    /**
     * What the SEN team asked and was sent: the intake, the state, dispatched advice, the outcome.
     */
    SENT(Role.SEN_CASEWORKER, Role.BOROUGH_SYSTEM),
    /** The child's reference, the state and the clock. */
    STATE(Role.HEALTH_PARTNER, Role.BOROUGH_ADMIN);

    private final List<Role> wholeBorough;

    Sight(Role... wholeBorough) {
        this.wholeBorough = List.of(wholeBorough);
    }

    /**
     * What the actor sees of every request of the borough; empty when it depends on the request.
     */
    public static Optional<Sight> ofWholeBorough(Actor actor) {
        if (actor.isSystem()) {
            return Optional.of(WHOLE);
        }
        return Stream.of(values())
                .filter(sight -> sight.wholeBorough.stream().anyMatch(actor::has))
                .findFirst();
    }

    /** The most that the actor sees of any request. */
    static Optional<Sight> widest(Actor actor) {
        return actor.hasAny(Role.ADVICE_AUTHOR, Role.TEAM_MANAGER)
                ? Optional.of(WHOLE)
                : ofWholeBorough(actor);
    }

    /** Whether this shows at least as much as another. */
    public boolean covers(Sight least) {
        return compareTo(least) <= 0;
    }
}
