package london.dsco.advice.consideration;

import java.util.Optional;
import java.util.function.Supplier;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;

/** Which considerations of the borough an actor sees, and how much of each. */
final class ConsiderationScope {

    private final Actor actor;
    private final Optional<String> team;

    /**
     * @param managed finds the team that the actor manages; called for managers only
     */
    ConsiderationScope(Actor actor, Supplier<Optional<String>> managed) {
        this.actor = actor;
        this.team = actor.has(Role.TEAM_MANAGER) ? managed.get() : Optional.empty();
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} when the actor may not see it
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

    /** Returns whether the actor sees at least part of every consideration in the borough. */
    boolean isWholeBorough() {
        return Sight.ofWholeBorough(actor).isPresent();
    }

    Actor actor() {
        return actor;
    }

    /** Returns the team that the actor manages. */
    Optional<String> team() {
        return team;
    }
}
