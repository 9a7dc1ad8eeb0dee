package london.dsco.advice.consideration;

import java.util.Optional;
import java.util.function.Supplier;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;

/** Which considerations of the borough one actor sees, and how much of each. */
final class ConsiderationScope {

    private final Actor actor;
    private final Optional<String> team;

    /**
     * @param managed finds the team that the actor manages; asked of managers only
     */
    ConsiderationScope(Actor actor, Supplier<Optional<String>> managed) {
        this.actor = actor;
        this.team = actor.has(Role.TEAM_MANAGER) ? managed.get() : Optional.empty();
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} when it is not theirs to see
     */
    Sight of(Consideration consideration) {
        boolean passedToOwn = team.isPresent() && team.equals(consideration.team());
        if (passedToOwn) {
            return Sight.WHOLE;
        }
        return Sight.ofWholeBorough(actor)
                .orElseThrow(
                        () ->
                                Refusal.of(
                                                Refusal.Code.FORBIDDEN,
                                                "The DSCO has not passed this to your team.")
                                        .raise());
    }

    /** Whether the actor sees something of every one of the borough. */
    boolean isWholeBorough() {
        return Sight.ofWholeBorough(actor).isPresent();
    }

    Actor actor() {
        return actor;
    }

    /** The team that the actor manages. */
    Optional<String> team() {
        return team;
    }
}
