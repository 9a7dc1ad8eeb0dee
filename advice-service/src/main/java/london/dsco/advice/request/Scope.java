package london.dsco.advice.request;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;

/** The requests of the borough that an actor sees, and how much of each. */
final class Scope {

    private final Actor actor;
    private final Supplier<Set<String>> members;
    private final Predicate<AdviceRequest> glass;
    private Set<String> team;

    /**
     * @param members finds the user names of the authors whose cases the actor manages; called
     *     once, for managers only, in the transaction that reads the requests
     */
    Scope(Actor actor, Supplier<Set<String>> members) {
        this(actor, members, request -> false);
    }

    /**
     * @param glass tells whether the actor broke the glass of a request; called if it is not theirs
     */
    Scope(Actor actor, Supplier<Set<String>> members, Predicate<AdviceRequest> glass) {
        this.actor = actor;
        this.members = members;
        this.glass = glass;
    }

    /**
     * Returns how much of a request the actor sees.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} when the actor may not see it
     */
    Sight of(AdviceRequest request) {
        return isOwn(request)
                ? Sight.WHOLE
                : Sight.ofWholeBorough(actor).orElseThrow(() -> notTheirs().raise());
    }

    /** Returns whether the actor sees anything of a request. */
    boolean sees(AdviceRequest request) {
        return isOwn(request) || Sight.ofWholeBorough(actor).isPresent();
    }

    /** Returns whether the actor sees at least this much of a request. */
    boolean sees(AdviceRequest request, Sight least) {
        return sees(request) && of(request).covers(least);
    }

    private boolean isOwn(AdviceRequest request) {
        Optional<String> author = request.allocation().map(Allocation::author);
        boolean written = writesOwn() && author.filter(actor.username()::equals).isPresent();
        boolean managed = !written && manages() && author.map(team()::contains).orElse(true);
        return written || managed || ((writesOwn() || manages()) && glass.test(request));
    }

    /** Returns whether the actor sees the requests allocated to them. */
    boolean writesOwn() {
        return actor.has(Role.ADVICE_AUTHOR);
    }

    /** Returns whether the actor sees their team's requests, and those without an author. */
    boolean manages() {
        return actor.has(Role.TEAM_MANAGER);
    }

    /** Returns the user names of the authors whose cases the actor manages. */
    Set<String> team() {
        if (team == null) {
            team = members.get();
        }
        return team;
    }

    Actor actor() {
        return actor;
    }

    private static Refusal notTheirs() {
        return Refusal.of(
                Refusal.Code.FORBIDDEN,
                "This request is allocated to someone else, or to another team.");
    }
}
